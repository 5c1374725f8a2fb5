// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString context;
    QString source;
    QString comment;    // tells apart equal sources
    QString state;      // of the translation: "", "unfinished", "obsolete", "vanished"
    QStringList forms;  // one, or one for each plural form
    bool numerus = false;

    QString key() const { return context + u'\x1f' + source + u'\x1f' + comment; }
    QString name() const { return context + u": "_s + source; }
};

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message;
    message.context = context;
    message.numerus = xml.attributes().value(u"numerus"_s) == u"yes"_s;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source"_s) {
            message.source = xml.readElementText();
        } else if (xml.name() == u"comment"_s) {
            message.comment = xml.readElementText();
        } else if (xml.name() == u"translation"_s) {
            message.state = xml.attributes().value(u"type"_s).toString();
            if (!message.numerus) {
                message.forms << xml.readElementText(QXmlStreamReader::IncludeChildElements);
                continue;
            }
            while (xml.readNextStartElement())
                message.forms << xml.readElementText(QXmlStreamReader::IncludeChildElements);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

// All messages of a catalogue; none where it is not one.
QList<Message> readCatalogue(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        if (xml.name() != u"context"_s) {
            xml.skipCurrentElement();
            continue;
        }
        while (xml.readNextStartElement()) {
            if (xml.name() == u"name"_s)
                context = xml.readElementText();
            else if (xml.name() == u"message"_s)
                messages << readMessage(xml, context);
            else
                xml.skipCurrentElement();
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

// %1, %2 … %n, and HTML marks, each as often as it stands there.
QStringList placeholders(const QString& text)
{
    static const QRegularExpression expression(u"%L?(?:\\d{1,2}|n)|</?[a-z]+[^<>]*>"_s);
    QStringList all;
    auto matches = expression.globalMatch(text);
    while (matches.hasNext())
        all << matches.next().captured();
    all.sort();
    return all;
}

// What both ends of a text must agree on, or a label and its field, a menu and its dialog, differ.
// A single word that ends in a full stop, as the "No." over a column, is an abbreviation.
QString ending(const QString& text)
{
    if (text.endsWith(u'.') && !text.contains(u' '))
        return {};
    for (const QString& mark : {u"…"_s, u":"_s, u"?"_s, u"."_s, u" "_s, u"\n"_s}) {
        if (text.endsWith(mark))
            return mark;
    }
    return {};
}

QString cataloguePath(const QString& language)
{
    return QStringLiteral(NGHISU_SOURCE_DIR "/translations/nghisu_%1.ts").arg(language);
}

QString lupdate()
{
    const QString near = QStandardPaths::findExecutable(
        u"lupdate"_s,
        {QLibraryInfo::path(QLibraryInfo::BinariesPath),
         QLibraryInfo::path(QLibraryInfo::LibraryExecutablesPath), u"/usr/lib/qt6/bin"_s});
    return near.isEmpty() ? QStandardPaths::findExecutable(u"lupdate"_s) : near;
}

}  // namespace

/// Keeps the catalogues complete: every string of the program has its Vietnamese, with everything
/// in it that is filled in later.
class TestTranslations : public QObject {
    Q_OBJECT

private slots:
    void complete_data();
    void complete();
    void fillsInTheSame_data();
    void fillsInTheSame();
    void vietnameseIsComposed();
    void knowsEveryString_data();
    void knowsEveryString();
};

void TestTranslations::complete_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<qsizetype>("pluralForms");
    QTest::newRow("Vietnamese") << u"vi"_s << qsizetype(1);
    QTest::newRow("English") << u"en"_s << qsizetype(2);
}

void TestTranslations::complete()
{
    QFETCH(QString, language);
    QFETCH(qsizetype, pluralForms);
    const QList<Message> messages = readCatalogue(cataloguePath(language));
    QVERIFY2(!messages.isEmpty(), "the catalogue holds no messages");
    QStringList wrong;
    for (const Message& message : messages) {
        if (!message.state.isEmpty())
            wrong << message.state + u" in "_s + message.name();
        if (message.forms.size() != (message.numerus ? pluralForms : 1))
            wrong << u"%1 forms in %2"_s.arg(message.forms.size()).arg(message.name());
        for (const QString& form : message.forms) {
            if (form.trimmed().isEmpty())
                wrong << u"empty: "_s + message.name();
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
}

void TestTranslations::fillsInTheSame_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Vietnamese") << u"vi"_s;
    QTest::newRow("English") << u"en"_s;
}

void TestTranslations::fillsInTheSame()
{
    QFETCH(QString, language);
    QStringList wrong;
    for (const Message& message : readCatalogue(cataloguePath(language))) {
        for (qsizetype i = 0; i < message.forms.size(); ++i) {
            QStringList wanted = placeholders(message.source);
            QStringList have = placeholders(message.forms[i]);
            // "One proposal" need not say 1.
            if (message.numerus && language == u"en"_s && i == 0) {
                wanted.removeAll(u"%n"_s);
                have.removeAll(u"%n"_s);
            }
            if (wanted != have)
                wrong << u"%1 (has: %2)"_s.arg(message.name(), message.forms[i]);
            else if (ending(message.source) != ending(message.forms[i]))
                wrong << u"ends otherwise: %1 (%2)"_s.arg(message.name(), message.forms[i]);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
}

// Search and comparison expect composed letters, as the rest of the program stores them.
void TestTranslations::vietnameseIsComposed()
{
    QStringList wrong;
    for (const Message& message : readCatalogue(cataloguePath(u"vi"_s))) {
        for (const QString& form : message.forms) {
            if (form != form.normalized(QString::NormalizationForm_C))
                wrong << message.name();
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
}

void TestTranslations::knowsEveryString_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("Vietnamese") << u"vi"_s << QStringList();
    QTest::newRow("English") << u"en"_s << QStringList(u"-pluralonly"_s);
}

void TestTranslations::knowsEveryString()
{
    QFETCH(QString, language);
    QFETCH(QStringList, options);
    const QString program = lupdate();
    if (program.isEmpty())
        QSKIP("lupdate is not installed: the sources were not searched for new strings");

    QTemporaryDir folder;
    const QString fresh = folder.filePath(u"fresh.ts"_s);
    QVERIFY(QFile::copy(cataloguePath(language), fresh));
    QVERIFY(QFile::setPermissions(fresh, QFile::ReadOwner | QFile::WriteOwner));
    const QDir root(QStringLiteral(NGHISU_SOURCE_DIR));
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, QStringList{u"-locations"_s, u"none"_s, u"-no-obsolete"_s} + options
                               + QStringList{root.filePath(u"app"_s), root.filePath(u"ui"_s),
                                             u"-ts"_s, fresh});
    QVERIFY2(process.waitForFinished(120'000), "lupdate did not finish");
    QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
             process.readAll().constData());

    QSet<QString> known;
    for (const Message& message : readCatalogue(cataloguePath(language)))
        known << message.key();
    QStringList wrong;
    QSet<QString> used;
    for (const Message& message : readCatalogue(fresh)) {
        used << message.key();
        if (!known.contains(message.key()))
            wrong << u"not in the catalogue: "_s + message.name();
    }
    for (const QString& key : std::as_const(known)) {
        if (!used.contains(key))
            wrong << u"no longer in the sources: "_s
                         + key.section(u'\x1f', 0, 1).replace(u'\x1f', u": "_s);
    }
    wrong.sort();
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
