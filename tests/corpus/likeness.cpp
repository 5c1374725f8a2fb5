// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later

// nghisu_corpus_likeness [--verbose]: how surely what is asked twice is found. Every proposal of the
// letters of tests/corpus is written again as a second office would: asked in other words, with words
// changed, cut short, drawn out or turned round. Recall is the share of rewritten proposals whose
// original is found; the figure under it is how often the original comes first. Alarms is the share of
// the proposals as they are that another one is said to be like; some of those do ask alike, which
// --verbose shows. Exit status 1 where what is lightly rewritten is found too rarely.

#include "intake/directory.h"
#include "intake/intake.h"
#include "session/likenessfinder.h"
#include "text/fold.h"

#include <QCoreApplication>
#include <QDir>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <cstdio>
#include <functional>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortest = 12;  // words; what is shorter is no proposal to compare
constexpr double leastRecall = 0.95;

void print(const QString& line)
{
    std::fputs(line.toUtf8().constData(), stdout);
    std::fputc('\n', stdout);
}

void collect(const QList<DraftProposal>& proposals, QStringList& texts)
{
    for (const DraftProposal& proposal : proposals) {
        if (!proposal.heading && proposal.text.simplified().count(u' ') >= shortest)
            texts.append(proposal.text.simplified());
        collect(proposal.children, texts);
    }
}

QStringList corpusTexts()
{
    const Intake intake(standardDirectory());
    const QDir folder(QStringLiteral(NGHISU_SOURCE_DIR "/tests/corpus"));
    QStringList texts;
    const QStringList names = folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        if (const auto draft = intake.readFile(folder.filePath(name)))
            collect(draft->proposals, texts);
    }
    texts.removeDuplicates();
    return texts;
}

/// Writes the proposals again; always in the same way.
class Rewriter {
public:
    explicit Rewriter(const QStringList& texts)
    {
        for (const QString& text : texts)
            m_words += text.split(u' ');
    }

    QString otherPhrases(QString text) const
    {
        static const QList<std::pair<QString, QString>> phrases{
            {u"đề nghị"_s, u"kính mong"_s},     {u"kiến nghị"_s, u"đề xuất"_s},
            {u"xem xét"_s, u"nghiên cứu"_s},    {u"sớm"_s, u"khẩn trương"_s},
            {u"hướng dẫn"_s, u"quy định rõ"_s}, {u"bố trí"_s, u"cân đối"_s},
            {u"hỗ trợ"_s, u"giúp đỡ"_s},        {u"triển khai"_s, u"thực hiện"_s}};
        for (const auto& [from, to] : phrases)
            text.replace(from, to, Qt::CaseInsensitive);
        return text;
    }
    QString otherWords(const QString& text, double share)
    {
        QStringList words = text.split(u' ');
        for (QString& word : words) {
            if (m_random.generateDouble() < share)
                word = m_words[m_random.bounded(m_words.size())];
        }
        return words.join(u' ');
    }
    static QString beginning(const QString& text, double share)
    {
        const QStringList words = text.split(u' ');
        return words.mid(0, qsizetype(double(words.size()) * share)).join(u' ');
    }
    QString drawnOut(const QString& text, double share)
    {
        QStringList words = text.split(u' ');
        const auto more = qsizetype(double(words.size()) * share);
        const qsizetype from = m_random.bounded(m_words.size() - more);
        return (words + m_words.mid(from, more)).join(u' ');
    }
    static QString turnedRound(const QString& text)
    {
        static const QRegularExpression pause(u"[,;.] "_s);
        QStringList parts = text.split(pause);
        std::reverse(parts.begin(), parts.end());
        return parts.join(u", "_s);
    }

private:
    QStringList m_words;
    QRandomGenerator m_random{1};
};

struct Kind {
    QString name;
    bool light;  ///< must be found
    std::function<QString(const QString&)> rewrite;
};

struct Found {
    int any = 0;
    int first = 0;
};

Found search(const LikenessFinder& finder, const QStringList& texts, const Kind& kind, bool verbose)
{
    Found found;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QString again = kind.rewrite(texts[i]);
        const QList<Alike> alike = finder.alikeText(again);
        const auto original = std::find_if(alike.begin(), alike.end(), [&](const Alike& one) {
            return one.other.value() == i + 1;
        });
        found.any += original != alike.end();
        found.first += original == alike.begin() && original != alike.end();
        if (verbose && original == alike.end())
            print(u"  not found (%1): %2\n       original: %3"_s.arg(kind.name, again, texts[i]));
    }
    return found;
}

}  // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const bool verbose = application.arguments().contains(u"--verbose"_s);
    const QStringList texts = corpusTexts();
    LikenessFinder finder;
    QList<std::pair<ProposalId, QString>> known;
    for (qsizetype i = 0; i < texts.size(); ++i)
        known.append({ProposalId(i + 1), texts[i]});
    finder.add(known);

    Rewriter rewriter(texts);
    const QList<Kind> kinds{
        {u"without marks"_s, true, [](const QString& text) { return foldForSearch(text); }},
        {u"in other phrases"_s, true, [&](const QString& t) { return rewriter.otherPhrases(t); }},
        {u"a word in ten another"_s, true,
         [&](const QString& t) { return rewriter.otherWords(t, 0.1); }},
        {u"clauses turned round"_s, true,
         [](const QString& t) { return Rewriter::turnedRound(t); }},
        {u"a third longer"_s, true,
         [&](const QString& t) { return rewriter.drawnOut(t, 1.0 / 3); }},
        {u"a third shorter"_s, true,
         [](const QString& t) { return Rewriter::beginning(t, 2.0 / 3); }},
        {u"a word in five another"_s, false,
         [&](const QString& t) { return rewriter.otherWords(t, 0.2); }},
        {u"a word in three another"_s, false,
         [&](const QString& t) { return rewriter.otherWords(t, 1.0 / 3); }},
        {u"half of it"_s, false, [](const QString& t) { return Rewriter::beginning(t, 0.5); }},
    };
    bool good = true;
    print(u"%1 proposals, written again"_s.arg(texts.size()));
    print(u"                            recall   first   goal"_s);
    for (const Kind& kind : kinds) {
        const Found found = search(finder, texts, kind, verbose && kind.light);
        const double recall = double(found.any) / double(texts.size());
        const bool below = kind.light && recall < leastRecall;
        good = good && !below;
        print(u"  %1 %2    %3   %4%5"_s.arg(kind.name, -24)
                  .arg(recall, 0, 'f', 3)
                  .arg(double(found.first) / double(texts.size()), 0, 'f', 3)
                  .arg(kind.light ? QString::number(leastRecall) : QString(),
                       below ? u"   BELOW"_s : QString()));
    }
    int alarms = 0;
    for (const auto& [id, text] : std::as_const(known)) {
        const QList<Alike> alike = finder.alike(id);
        alarms += !alike.isEmpty();
        if (verbose && !alike.isEmpty() && alike.first().other.value() > id.value())
            print(u"  %1 %: %2\n        %3"_s.arg(qRound(alike.first().likeness * 100))
                      .arg(text, texts[alike.first().other.value() - 1]));
    }
    print(u"  alarms                   %1"_s.arg(double(alarms) / double(texts.size()), 0, 'f', 3));
    return good ? 0 : 1;
}
