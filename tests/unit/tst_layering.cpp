// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// Which folders of app/ a folder may include; each may include itself. The picture in the README's
// design section says the same.
const QHash<QString, QSet<QString>>& arrows()
{
    static const QHash<QString, QSet<QString>> table{
        {u"base"_s, {}},
        {u"domain"_s, {u"base"_s}},
        {u"text"_s, {u"base"_s, u"domain"_s}},
        {u"words"_s, {u"base"_s, u"domain"_s}},
        {u"store"_s, {u"base"_s, u"domain"_s, u"text"_s}},
        {u"session"_s, {u"base"_s, u"domain"_s, u"text"_s, u"store"_s}},
        {u"intake"_s, {u"base"_s, u"domain"_s, u"text"_s}},
        {u"report"_s, {u"base"_s, u"domain"_s, u"text"_s, u"words"_s}},
        {u"room"_s, {u"base"_s, u"domain"_s, u"text"_s, u"words"_s}},
        {u"commands"_s,
         {u"base"_s, u"domain"_s, u"text"_s, u"words"_s, u"session"_s, u"intake"_s, u"report"_s}},
    };
    return table;
}

// What the window may include of app/: what it needs of the store it reaches through the session.
const QSet<QString>& seenByWindow()
{
    static const QSet<QString> folders{u"base"_s,    u"domain"_s, u"text"_s,   u"words"_s,
                                       u"session"_s, u"intake"_s, u"report"_s, u"room"_s};
    return folders;
}

// The source with its comments blanked, so that a rule reads code and not what is said about it.
QString withoutComments(const QString& source)
{
    enum class In { Code, Line, Block, String, Character };
    QString code = source;
    In in = In::Code;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = source[i];
        const QChar next = i + 1 < source.size() ? source[i + 1] : QChar();
        const bool between = i > 0 && source[i - 1].isLetterOrNumber() && next.isLetterOrNumber();
        switch (in) {
        case In::Code:
            if (c == u'/' && (next == u'/' || next == u'*'))
                in = next == u'/' ? In::Line : In::Block;
            else if (c == u'"')
                in = In::String;
            else if (c == u'\'' && !between)  // not the separator of 10'000
                in = In::Character;
            break;
        case In::Line:
            if (c == u'\n')
                in = In::Code;
            break;
        case In::Block:
            if (c == u'/' && source[i - 1] == u'*') {
                in = In::Code;
                code[i] = u' ';
            }
            break;
        case In::String:
        case In::Character:
            if (c == u'\\')
                ++i;
            else if (c == (in == In::String ? u'"' : u'\'') || c == u'\n')
                in = In::Code;
            break;
        }
        if ((in == In::Line || in == In::Block) && c != u'\n')
            code[i] = u' ';
    }
    return code;
}

// Every place where a pattern stands, as "path:line: why".
QStringList found(const QString& path, const QString& text, const QString& pattern,
                  const QString& why)
{
    QStringList places;
    const QRegularExpression expression(pattern);
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (expression.match(lines[i]).hasMatch())
            places << u"%1:%2: %3: %4"_s.arg(path, QString::number(i + 1), why, lines[i].trimmed());
    }
    return places;
}

QStringList wrongArrows(const QString& path, const QString& code)
{
    QStringList places;
    const bool window = path.startsWith(u"ui/");
    const QString folder = path.section(u'/', 1, 1);
    if (!window && !path.startsWith(u"app/"))
        return {};
    if (path == u"app/main.cpp")
        return {};
    if (!window && !arrows().contains(folder))
        return {u"%1: no arrows are written down for this folder"_s.arg(path)};
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*\"([a-z]+)/"_s);
    const QStringList lines = code.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QRegularExpressionMatch match = include.match(lines[i]);
        if (!match.hasMatch())
            continue;
        const QString target = match.captured(1);
        const bool allowed = window ? seenByWindow().contains(target) || !arrows().contains(target)
                                    : target == folder || arrows()[folder].contains(target);
        if (!allowed)
            places << u"%1:%2: must not know %3/"_s.arg(path, QString::number(i + 1), target);
    }
    return places;
}

QStringList widgetsInCore(const QString& path, const QString& code)
{
    if (!path.startsWith(u"app/") || path == u"app/main.cpp")
        return {};
    return found(
        path, code,
        u"#\\s*include\\s*<(Qt(Widgets|PrintSupport)\\b|Q(Application|Action|Completer|"
        "Style|Layout|Printer|MainWindow|(List|Table|Tree|Column|Graphics|AbstractItem)View|"
        "\\w*(Widget|Dialog|Box|Button|Label|Edit|Menu|Delegate|Scroll\\w+))>)"_s,
        u"a widget in the core"_s);
}

QStringList sqlOutsideStore(const QString& path, const QString& code)
{
    const bool ours = path.startsWith(u"app/") || path.startsWith(u"ui/");
    if (!ours || path.startsWith(u"app/store/"))
        return {};
    return found(path, code,
                 u"\"\\(?\\s*(SELECT\\s|INSERT\\s+INTO|UPDATE\\s+\\w+\\s+SET|DELETE\\s+FROM|"
                 "CREATE\\s+(TEMP|TABLE|INDEX|TRIGGER)|DROP\\s+(TABLE|TRIGGER)|PRAGMA\\s|"
                 "BEGIN\\s+IMMEDIATE|SAVEPOINT\\s)|#\\s*include\\s*<(QtSql/|QSql)"_s,
                 u"SQL outside app/store"_s);
}

QStringList wordsInCore(const QString& path, const QString& code)
{
    if (!path.startsWith(u"app/"))
        return {};
    QStringList places = found(path, code, u"\\btr\\("_s, u"the core does not translate"_s);
    if (!path.startsWith(u"app/words/"))
        places += found(path, code, u"(::|\\.|->)translate\\(\\s*\""_s,
                        u"only app/words makes sentences"_s);
    return places;
}

QStringList unfinishedWork(const QString& path, const QString& source)
{
    // Put together from halves, or this file would be the first to be found.
    return found(path, source,
                 u"\\b(TO"
                 u"DO|FIX"
                 u"ME|XX"
                 u"X|HA"
                 u"CK)\\b"_s,
                 u"unfinished work belongs in an issue"_s);
}

QStringList notForOurCompilers(const QString& path, const QString& code)
{
    return found(path, code,
                 u"\\bstd::(format|source_location|views|ranges::views)\\b|"
                 "#\\s*include\\s*<(format|source_location|expected|print)>"_s,
                 u"GCC 12 and clang 14 do not both have it"_s)
         + found(path, code,
                 u"\\b(SIG"
                 u"NAL|SL"
                 u"OT)\\("_s,
                 u"connect by pointer"_s);
}

QStringList withoutLicence(const QString& path, const QString& source)
{
    const QStringList head = source.split(u'\n').mid(0, 4);
    const bool copyright = !head.filter(u"SPDX-File"
                                        u"CopyrightText: 2026 The Nghị Sự authors"_s)
                                .isEmpty();
    const bool licence = !head.filter(u"SPDX-License-"
                                      u"Identifier: GPL-3.0-or-later"_s)
                              .isEmpty();
    return copyright && licence ? QStringList()
                                : QStringList(u"%1: no SPDX header at its top"_s.arg(path));
}

QStringList tooLong(const QString& path, const QString& source)
{
    const qsizetype lines = source.count(u'\n');
    return lines <= 500 ? QStringList() : QStringList(u"%1: %2 lines"_s.arg(path).arg(lines));
}

QStringList withoutGuard(const QString& path, const QString& source)
{
    return !path.endsWith(u".h") || source.contains(u"\n#pragma once\n")
             ? QStringList()
             : QStringList(u"%1: no #pragma once"_s.arg(path));
}

using Rule = QStringList (*)(const QString& path, const QString& text);

}  // namespace

Q_DECLARE_METATYPE(Rule)

/// Holds the sources to the rules that no compiler checks: the arrows between the layers, where SQL
/// and sentences may stand, licences, length.
class TestLayering : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void ruleFinds_data();
    void ruleFinds();
    void sourcesKeep_data();
    void sourcesKeep();
    void scriptsHaveLicence();

private:
    struct Source {
        QString path;
        QString text;
        QString code;
    };
    QList<Source> m_sources;
};

void TestLayering::initTestCase()
{
    const QDir root(QStringLiteral(NGHISU_SOURCE_DIR));
    for (const QString& top : {u"app"_s, u"ui"_s, u"tests"_s}) {
        QDirIterator it(root.filePath(top), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            const QString text = QString::fromUtf8(file.readAll());
            m_sources.append({root.relativeFilePath(file.fileName()), text, withoutComments(text)});
        }
    }
    QVERIFY(m_sources.size() > 50);
}

// Each rule sees what it is there for, and leaves alone what is allowed.
void TestLayering::ruleFinds_data()
{
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("expected");
    const auto row = [](const char* name, Rule rule, const QString& path, const QString& text,
                        qsizetype expected) {
        QTest::newRow(name) << rule << path << text << expected;
    };
    row("domain to store", wrongArrows, u"app/domain/a.h"_s, u"#include \"store/b.h\"\n"_s, 1);
    row("store to domain", wrongArrows, u"app/store/a.h"_s, u"#include \"domain/b.h\"\n"_s, 0);
    row("report to session", wrongArrows, u"app/report/a.h"_s, u"#include \"session/b.h\"\n"_s, 1);
    row("page to store", wrongArrows, u"ui/pages/a.h"_s, u"#include \"store/b.h\"\n"_s, 1);
    row("page to commands", wrongArrows, u"ui/pages/a.h"_s, u"#include \"commands/b.h\"\n"_s, 1);
    row("page to widget", wrongArrows, u"ui/pages/a.h"_s, u"#include \"widgets/b.h\"\n"_s, 0);
    row("core to window", wrongArrows, u"app/session/a.h"_s, u"#include \"theme/b.h\"\n"_s, 1);
    row("main", wrongArrows, u"app/main.cpp"_s, u"#include \"shell/b.h\"\n"_s, 0);
    row("new folder", wrongArrows, u"app/extra/a.h"_s, u""_s, 1);
    row("widget", widgetsInCore, u"app/report/a.h"_s, u"#include <QPushButton>\n"_s, 1);
    row("printer", widgetsInCore, u"app/report/a.h"_s, u"#include <QPrinter>\n"_s, 1);
    row("string view", widgetsInCore, u"app/report/a.h"_s, u"#include <QStringView>\n"_s, 0);
    row("tree", widgetsInCore, u"app/report/a.h"_s, u"#include <QTreeView>\n"_s, 1);
    row("painter", widgetsInCore, u"app/report/a.h"_s, u"#include <QPainter>\n"_s, 0);
    row("select", sqlOutsideStore, u"ui/a.cpp"_s, u"q(u\"SELECT id FROM body\"_s);"_s, 1);
    row("pragma", sqlOutsideStore, u"app/session/a.cpp"_s, u"q(\"PRAGMA user_version\");"_s, 1);
    row("query", sqlOutsideStore, u"app/session/a.cpp"_s, u"#include <QSqlQuery>"_s, 1);
    row("in store", sqlOutsideStore, u"app/store/a.cpp"_s, u"q(\"DELETE FROM body\");"_s, 0);
    row("a button", sqlOutsideStore, u"ui/a.cpp"_s, u"tr(\"Select all\")"_s, 0);
    row("tr", wordsInCore, u"app/words/a.cpp"_s, u"return tr(\"Yes\");"_s, 1);
    row("translate", wordsInCore, u"app/report/a.cpp"_s,
        u"QCoreApplication::translate(\"A\", \"b\")"_s, 1);
    row("painter moves", wordsInCore, u"app/report/a.cpp"_s, u"painter.translate(0, 4);"_s, 0);
    row("note", unfinishedWork, u"app/a.cpp"_s,
        u"// TO"
        u"DO: later"_s,
        1);
    row("Vietnamese", unfinishedWork, u"app/a.cpp"_s, u"toDocument();"_s, 0);
    row("format", notForOurCompilers, u"app/a.cpp"_s, u"std::format(\"{}\", 1)"_s, 1);
    row("string connect", notForOurCompilers, u"ui/a.cpp"_s,
        u"connect(a, SIG"
        u"NAL(b()))"_s,
        1);
    row("no licence", withoutLicence, u"app/a.h"_s, u"#pragma once\n"_s, 1);
    row("long", tooLong, u"app/a.cpp"_s, u"x\n"_s.repeated(501), 1);
    row("just right", tooLong, u"app/a.cpp"_s, u"x\n"_s.repeated(500), 0);
    row("no guard", withoutGuard, u"app/a.h"_s, u"// a\nint a;\n"_s, 1);
}

void TestLayering::ruleFinds()
{
    QFETCH(Rule, rule);
    QFETCH(QString, path);
    QFETCH(QString, text);
    QTEST(rule(path, text).size(), "expected");
}

void TestLayering::sourcesKeep_data()
{
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<bool>("comments");
    QTest::newRow("arrows between the layers") << &wrongArrows << false;
    QTest::newRow("no widgets in the core") << &widgetsInCore << false;
    QTest::newRow("SQL only in the store") << &sqlOutsideStore << false;
    QTest::newRow("sentences only in words and the window") << &wordsInCore << false;
    QTest::newRow("nothing left for later") << &unfinishedWork << true;
    QTest::newRow("both compilers") << &notForOurCompilers << false;
    QTest::newRow("licence") << &withoutLicence << true;
    QTest::newRow("length") << &tooLong << true;
    QTest::newRow("guards") << &withoutGuard << true;
}

void TestLayering::sourcesKeep()
{
    QFETCH(Rule, rule);
    QFETCH(bool, comments);
    QStringList places;
    for (const Source& source : std::as_const(m_sources)) {
        // This file quotes what it looks for.
        if (source.path == u"tests/unit/tst_layering.cpp" && !comments)
            continue;
        places += rule(source.path, comments ? source.text : source.code);
    }
    QVERIFY2(places.isEmpty(), qPrintable(u'\n' + places.join(u'\n')));
}

void TestLayering::scriptsHaveLicence()
{
    const QDir root(QStringLiteral(NGHISU_SOURCE_DIR));
    QStringList places;
    qsizetype read = 0;
    for (const QString& top :
         {u"app"_s, u"ui"_s, u"tests"_s, u"resources"_s, u"translations"_s, u".ci"_s}) {
        QDirIterator it(root.filePath(top), {u"CMakeLists.txt"_s, u"*.sh"_s, u"*.sql"_s, u"run"_s},
                        QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            const QString path = root.relativeFilePath(file.fileName());
            if (path.startsWith(u"tests/golden/"))
                continue;
            ++read;
            const QString text = QString::fromUtf8(file.readAll());
            places += withoutLicence(path, text);
            places += unfinishedWork(path, text);
        }
    }
    QVERIFY(read >= 8);
    QVERIFY2(places.isEmpty(), qPrintable(u'\n' + places.join(u'\n')));
}

QTEST_APPLESS_MAIN(TestLayering)
#include "tst_layering.moc"
