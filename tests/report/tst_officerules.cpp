// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/docxrenderer.h"
#include "report/export.h"
#include "report/odtrenderer.h"
#include "support/packages.h"
#include "support/samplerecord.h"
#include "words/words.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

#include <functional>

using namespace nghisu;
using namespace nghisu::support;
using namespace Qt::StringLiterals;

namespace {

using Files = QHash<QString, QByteArray>;

/// What may stand in an element and in which order, of what we write and what stands around it in the
/// schema (ECMA-376, part 1, Annex A). Word refuses a file that has it otherwise.
const QHash<QString, QStringList>& orders()
{
    const auto words = [](const char16_t* names) {
        QStringList list = QString::fromUtf16(names).split(u' ', Qt::SkipEmptyParts);
        for (QString& name : list)
            name.prepend(u"w:"_s);
        return list;
    };
    static const QStringList paragraph =
        words(u"pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr "
              "suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap "
              "overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid "
              "spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection "
              "textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange");
    static const QStringList sides = words(u"top left start bottom right end insideH insideV");
    static const QHash<QString, QStringList> all{
        {u"w:pPr"_s, paragraph},
        {u"w:rPr"_s,
         words(u"rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss "
               "imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs "
               "highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout "
               "specVanish oMath")},
        {u"w:tblPr"_s,
         words(u"tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize "
               "tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook")},
        {u"w:tcPr"_s,
         words(u"cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection "
               "tcFitText vAlign hideMark")},
        {u"w:sectPr"_s,
         words(u"headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc "
               "pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg "
               "textDirection bidi rtlGutter docGrid")},
        {u"w:style"_s,
         words(u"name aliases basedOn next link autoRedefine hidden uiPriority semiHidden "
               "unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr "
               "tblPr trPr tcPr tblStylePr")},
        {u"w:lvl"_s,
         words(u"start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc "
               "pPr rPr")},
        {u"w:abstractNum"_s, words(u"nsid multiLevelType tmpl name styleLink numStyleLink lvl")},
        {u"w:num"_s, words(u"abstractNumId lvlOverride")},
        {u"w:lvlOverride"_s, words(u"startOverride lvl")},
        {u"w:numbering"_s, words(u"numPicBullet abstractNum num")},
        {u"w:numPr"_s, words(u"ilvl numId")},
        {u"w:pBdr"_s, words(u"top left bottom right between bar")},
        {u"w:tblBorders"_s, sides},
        {u"w:tblCellMar"_s, sides},
        {u"w:styles"_s, words(u"docDefaults latentStyles style")},
        {u"w:docDefaults"_s, words(u"rPrDefault pPrDefault")},
        {u"w:tbl"_s, words(u"tblPr tblGrid tr")},
        {u"w:tblGrid"_s, words(u"gridCol")},
        {u"w:tr"_s, words(u"tblPrEx trPr tc")},
        {u"w:p"_s, words(u"pPr r fldSimple")},
        {u"w:settings"_s, words(u"defaultTabStop compat")},
        {u"wp:inline"_s,
         {u"wp:extent"_s, u"wp:effectExtent"_s, u"wp:docPr"_s, u"wp:cNvGraphicFramePr"_s,
          u"a:graphic"_s}},
        {u"pic:pic"_s, {u"pic:nvPicPr"_s, u"pic:blipFill"_s, u"pic:spPr"_s}},
        {u"pic:spPr"_s, {u"a:xfrm"_s, u"a:prstGeom"_s}},
    };
    return all;
}

/// Goes through a part. \param enter gets each element with the one around it
QString
readXml(const QByteArray& part,
        const std::function<void(const QXmlStreamReader& xml, const QString& parent)>& enter)
{
    QStringList open;
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            enter(xml, open.isEmpty() ? QString() : open.last());
            open.append(xml.qualifiedName().toString());
        } else if (token == QXmlStreamReader::EndElement) {
            open.removeLast();
        }
    }
    return xml.errorString();
}

/// All values of an attribute in a part.
QStringList valuesOf(const QByteArray& part, const QString& attribute, const QString& element = {})
{
    QStringList values;
    readXml(part, [&](const QXmlStreamReader& xml, const QString&) {
        if ((element.isEmpty() || xml.qualifiedName() == element)
            && xml.attributes().hasAttribute(attribute))
            values.append(xml.attributes().value(attribute).toString());
    });
    return values;
}

/// What stands out of its place; empty where all is in order.
QString disorderIn(const QByteArray& part)
{
    QString found;
    QStringList open;
    QList<qsizetype> reached;
    QXmlStreamReader xml(part);
    while (!xml.atEnd() && found.isEmpty()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement) {
            open.removeLast();
            reached.removeLast();
        } else if (token == QXmlStreamReader::StartElement) {
            const QString name = xml.qualifiedName().toString();
            if (!open.isEmpty() && orders().contains(open.last())) {
                const qsizetype place = orders()[open.last()].indexOf(name);
                const bool runs = open.last() == "w:p"_L1 && place > 0;
                if (place < 0 || (place < reached.last() && !runs))
                    found =
                        u"%1 in %2 at byte %3"_s.arg(name, open.last()).arg(xml.characterOffset());
                reached.last() = place;
            }
            open.append(name);
            reached.append(0);
        }
    }
    return found;
}

bool isPicture(const QString& name)
{
    return name.endsWith(".png"_L1);
}

Files filesOf(const QByteArray& package)
{
    Files files;
    for (const auto& [name, bytes] : filesOfZip(package))
        files.insert(name, bytes);
    return files;
}

}  // namespace

/// Whether DOCX and ODT files keep to the rules of their formats, as far as that can be told without
/// the programs that open them. tst_libreoffice opens them in one.
class TestOfficeRules : public QObject {
    Q_OBJECT

private slots:
    void wordKnowsEveryPart_data() { addKeys(); }
    void wordKnowsEveryPart();
    void wordFindsAllInOrder_data() { addKeys(); }
    void wordFindsAllInOrder();
    void wordFindsWhatIsNamed_data() { addKeys(); }
    void wordFindsWhatIsNamed();
    void wordTablesAreWhole_data() { addKeys(); }
    void wordTablesAreWhole();
    void writerKnowsEveryPart_data() { addKeys(); }
    void writerKnowsEveryPart();
    void writerFindsWhatIsNamed_data() { addKeys(); }
    void writerFindsWhatIsNamed();
    void writerTablesAreWhole_data() { addKeys(); }
    void writerTablesAreWhole();

private:
    static void addKeys();
    static Document document();
};

void TestOfficeRules::addKeys()
{
    QTest::addColumn<QString>("key");
    for (const QString& key : documentKeys()) {
        if (documentFormats(key).contains(u"docx"_s))
            QTest::newRow(qPrintable(key)) << key;
    }
}

Document TestOfficeRules::document()
{
    QFETCH(QString, key);
    const MeetingRecord record = fullSampleRecord();
    return *buildDocument(record, Words(u"vi"_s), key, sampleChanges(record));
}

void TestOfficeRules::wordKnowsEveryPart()
{
    const QByteArray package = toDocx(document());
    QCOMPARE(filesOfZip(package).first().first, u"[Content_Types].xml"_s);
    const Files files = filesOf(package);
    const QByteArray types = files[u"[Content_Types].xml"_s];
    const QStringList named = valuesOf(types, u"PartName"_s);
    const QStringList endings = valuesOf(types, u"Extension"_s);
    for (auto file = files.begin(); file != files.end(); ++file) {
        if (!isPicture(file.key()))
            QCOMPARE(readXml(file.value(), [](const QXmlStreamReader&, const QString&) {}),
                     QString());
        QVERIFY2(file.key() == "[Content_Types].xml"_L1 || named.contains(u'/' + file.key())
                     || endings.contains(file.key().section(u'.', -1)),
                 qPrintable(file.key()));
    }
    for (const QString& name : named)
        QVERIFY2(files.contains(name.sliced(1)), qPrintable(name));
    // Every relation leads to a part, and every part is led to.
    QSet<QString> reached;
    for (const auto& [from, folder] : {std::pair{u"_rels/.rels"_s, u""_s},
                                       std::pair{u"word/_rels/document.xml.rels"_s, u"word/"_s}}) {
        for (const QString& target : valuesOf(files[from], u"Target"_s)) {
            QVERIFY2(files.contains(folder + target), qPrintable(target));
            reached.insert(folder + target);
        }
        const QStringList ids = valuesOf(files[from], u"Id"_s);
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
    }
    QCOMPARE(reached.size(), files.size() - 3);
    const QStringList ids = valuesOf(files[u"word/_rels/document.xml.rels"_s], u"Id"_s);
    const QByteArray text = files[u"word/document.xml"_s];
    for (const QString& id : valuesOf(text, u"r:id"_s) + valuesOf(text, u"r:embed"_s))
        QVERIFY2(ids.contains(id), qPrintable(id));
    const QStringList drawings = valuesOf(text, u"id"_s, u"wp:docPr"_s);
    QCOMPARE(QSet<QString>(drawings.begin(), drawings.end()).size(), drawings.size());
}

void TestOfficeRules::wordFindsAllInOrder()
{
    const Files files = filesOf(toDocx(document()));
    for (auto file = files.begin(); file != files.end(); ++file) {
        if (isPicture(file.key()))
            continue;
        const QString disorder = disorderIn(file.value());
        QVERIFY2(disorder.isEmpty(), qPrintable(file.key() + u": "_s + disorder));
    }
}

void TestOfficeRules::wordFindsWhatIsNamed()
{
    const Files files = filesOf(toDocx(document()));
    const QByteArray styles = files[u"word/styles.xml"_s];
    const QByteArray text = files[u"word/document.xml"_s];
    const QStringList known = valuesOf(styles, u"w:styleId"_s);
    QCOMPARE(QSet<QString>(known.begin(), known.end()).size(), known.size());
    const QStringList names = valuesOf(styles, u"w:val"_s, u"w:name"_s);
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
    const QStringList used =
        valuesOf(text, u"w:val"_s, u"w:pStyle"_s) + valuesOf(text, u"w:val"_s, u"w:tblStyle"_s)
        + valuesOf(styles, u"w:val"_s, u"w:basedOn"_s) + valuesOf(styles, u"w:val"_s, u"w:next"_s);
    for (const QString& style : used)
        QVERIFY2(known.contains(style), qPrintable(style));
    const QStringList lists = valuesOf(files[u"word/numbering.xml"_s], u"w:numId"_s, u"w:num"_s);
    for (const QString& list : valuesOf(text, u"w:val"_s, u"w:numId"_s))
        QVERIFY2(lists.contains(list), qPrintable(list));
}

// Each row has as many columns as the table, each cell ends with a paragraph, and so does the text.
void TestOfficeRules::wordTablesAreWhole()
{
    const Files files = filesOf(toDocx(document()));
    qsizetype columns = 0;
    qsizetype cells = 0;
    QString last;
    QString wrong;
    QXmlStreamReader xml(files[u"word/document.xml"_s]);
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        const QString name = xml.qualifiedName().toString();
        if (token == QXmlStreamReader::StartElement) {
            if (name == "w:tblGrid"_L1)
                columns = 0;
            columns += name == "w:gridCol"_L1 ? 1 : 0;
            if (name == "w:tr"_L1)
                cells = 0;
            cells += name == "w:tc"_L1 ? 1 : 0;
            if (name == "w:gridSpan"_L1)
                cells += xml.attributes().value("w:val"_L1).toInt() - 1;
        } else if (token == QXmlStreamReader::EndElement) {
            if (name == "w:tr"_L1 && cells != columns)
                wrong += u"%1 of %2 columns; "_s.arg(cells).arg(columns);
            if (name == "w:tc"_L1 && last != "w:p"_L1)
                wrong += u"a cell ends with %1; "_s.arg(last);
            if (name == "w:tbl"_L1 || name == "w:p"_L1 || name == "w:sectPr"_L1)
                last = name;
        }
    }
    QCOMPARE(wrong, QString());
    QCOMPARE(last, u"w:sectPr"_s);
}

void TestOfficeRules::writerKnowsEveryPart()
{
    const QByteArray package = toOdt(document());
    const QList<NamedBytes> files = filesOfZip(package);
    // The type stands first, as it is, without anything more in its head (part 2, 3.3).
    QCOMPARE(files.first().first, u"mimetype"_s);
    QCOMPARE(package.mid(26, 12), QByteArray("\x08\0\0\0mimetype", 12));
    QCOMPARE(package.mid(8, 2), QByteArray("\0\0", 2));
    QCOMPARE(package.mid(38, 39), QByteArray("application/vnd.oasis.opendocument.text"));
    const QByteArray manifest = filesOf(package)[u"META-INF/manifest.xml"_s];
    QStringList listed = valuesOf(manifest, u"manifest:full-path"_s);
    QVERIFY(listed.removeOne(u"/"_s));
    QStringList there;
    for (const auto& [name, bytes] : files) {
        if (name != "mimetype"_L1 && name != "META-INF/manifest.xml"_L1)
            there.append(name);
        if (name != "mimetype"_L1 && !isPicture(name))
            QCOMPARE(readXml(bytes, [](const QXmlStreamReader&, const QString&) {}), QString());
    }
    QCOMPARE(listed, there);
    QCOMPARE(valuesOf(manifest, u"manifest:media-type"_s).first(),
             u"application/vnd.oasis.opendocument.text"_s);
}

void TestOfficeRules::writerFindsWhatIsNamed()
{
    const Files files = filesOf(toOdt(document()));
    const QByteArray text = files[u"content.xml"_s];
    const QByteArray styles = files[u"styles.xml"_s];
    const QStringList known = valuesOf(text, u"style:name"_s) + valuesOf(styles, u"style:name"_s);
    for (const QByteArray& part : {text, styles}) {
        for (const QString& attribute :
             {u"text:style-name"_s, u"table:style-name"_s, u"style:parent-style-name"_s,
              u"style:master-page-name"_s, u"style:page-layout-name"_s, u"style:next-style-name"_s,
              u"style:font-name"_s, u"draw:style-name"_s}) {
            for (const QString& style : valuesOf(part, attribute))
                QVERIFY2(known.contains(style), qPrintable(attribute + u' ' + style));
        }
    }
    const QStringList automatic = valuesOf(text, u"style:name"_s, u"style:style"_s);
    QCOMPARE(QSet<QString>(automatic.begin(), automatic.end()).size(), automatic.size());
}

void TestOfficeRules::writerTablesAreWhole()
{
    const Files files = filesOf(toOdt(document()));
    qsizetype columns = 0;
    qsizetype cells = 0;
    QString wrong;
    QXmlStreamReader xml(files[u"content.xml"_s]);
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        const QString name = xml.qualifiedName().toString();
        if (token == QXmlStreamReader::StartElement) {
            if (name == "table:table"_L1)
                columns = 0;
            columns += name == "table:table-column"_L1 ? 1 : 0;
            if (name == "table:table-row"_L1)
                cells = 0;
            cells += name == "table:table-cell"_L1 || name == "table:covered-table-cell"_L1 ? 1 : 0;
        } else if (token == QXmlStreamReader::EndElement && name == "table:table-row"_L1
                   && cells != columns) {
            wrong += u"%1 of %2 columns; "_s.arg(cells).arg(columns);
        }
    }
    QCOMPARE(wrong, QString());
}

QTEST_MAIN(TestOfficeRules)
#include "tst_officerules.moc"
