// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "room/paperparts.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocale>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nghisu {

namespace {

constexpr qint64 megabyte = 1024LL * 1024;
// What an address may be made longer by.
constexpr qsizetype longestName = 60;

// What may stand between quotation marks in a header.
QString plainName(const QString& fileName)
{
    QString plain;
    const QString parts = fileName.normalized(QString::NormalizationForm_D);
    for (QChar c : parts) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        if (c == u'đ' || c == u'Đ')
            c = c == u'đ' ? u'd' : u'D';
        const bool fits = c.unicode() >= 0x20 && c.unicode() < 0x7f && c != u'"' && c != u'\\'
                       && c != u'%' && c != u'/';
        plain += fits ? c : u'_';
    }
    return plain;
}

}  // namespace

const QList<BulletinPaper>& papersFor(const Bulletin& bulletin, Audience audience)
{
    return audience == Audience::Guest ? bulletin.guestsPapers : bulletin.membersPapers;
}

bool hasPapers(const QList<BulletinPaper>& papers, const CourseEntry& entry)
{
    return std::any_of(papers.begin(), papers.end(),
                       [&](const BulletinPaper& paper) { return paper.entry == entry; });
}

PageFields::List paperRows(const QList<BulletinPaper>& papers, const CourseEntry& entry,
                           const QString& language)
{
    PageFields::List rows;
    for (const BulletinPaper& paper : papers) {
        if (paper.entry != entry)
            continue;
        const QString kind = QFileInfo(paper.fileName).suffix().toUpper();
        rows.push_back(
            PageFields()
                .set(u"paperTitle"_s, paper.title)
                .set(u"paperPath"_s, pathOf(paper))
                .set(u"paperKind"_s, u"%1, %2"_s.arg(kind, sizeWords(paper.size, language))));
    }
    return rows;
}

QByteArray versionOf(const QList<BulletinPaper>& papers)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const BulletinPaper& paper : papers) {
        for (const QString& part : {QString::fromLatin1(paper.key), paper.title, paper.fileName,
                                    u"%1 %2 %3"_s.arg(paper.entry.item.value())
                                        .arg(paper.entry.proposal.value())
                                        .arg(paper.size)}) {
            hash.addData(part.toUtf8());
            hash.addData(QByteArrayView("\n"));
        }
    }
    return hash.result().toHex().left(12);
}

QString pathOf(const BulletinPaper& paper)
{
    const QFileInfo name(paper.fileName);
    const QString shortName =
        name.completeBaseName().left(longestName).trimmed() + u'.' + name.suffix();
    return u"/paper/"_s + QString::fromLatin1(paper.key) + u'/'
         + QString::fromLatin1(QUrl::toPercentEncoding(shortName));
}

QByteArray dispositionOf(const QString& fileName, bool shown)
{
    return QByteArray(shown ? "inline" : "attachment") + "; filename=\""
         + plainName(fileName).toLatin1() + "\"; filename*=UTF-8''"
         + QUrl::toPercentEncoding(fileName);
}

QString sizeWords(qint64 bytes, const QString& language)
{
    const QLocale locale(language == "en"_L1 ? QLocale::English : QLocale::Vietnamese);
    return locale.formattedDataSize(bytes, bytes < megabyte ? 0 : 1,
                                    QLocale::DataSizeTraditionalFormat);
}

}  // namespace nghisu
