// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/headfields.h"

#include "text/fold.h"
#include "text/phrases.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace nghisu {
namespace {

constexpr qsizetype longestProposer = 160;
constexpr qsizetype longestTitle = 320;
constexpr qsizetype longestSearched = 2000;
constexpr qsizetype headerLines = 14;
constexpr qsizetype aloneLines = 4;
constexpr qsizetype longestTorn = 3;  // words of a name at the end of a torn line

// How much a finding may be trusted; the better one stays.
enum class Trust { None, Alone, Sentence, Letterhead, Label, Prefix };

struct Paragraph {
    qsizetype firstLine = 0;
    qsizetype endLine = 0;
    qsizetype start = 0;
    qsizetype end = 0;
};

bool isHeadMark(QStringView text, qsizetype& end)
{
    static const QRegularExpression pattern(u"^\\([\\p{Lu}\\d .&/-]{2,20}\\)\\s*"_s);
    const QRegularExpressionMatch match = pattern.match(text.left(40));
    if (!match.hasMatch())
        return false;
    end = match.capturedEnd();
    return true;
}

class HeadReader {
public:
    HeadReader(const SourceLines& lines, const LetterWalk& walk, std::size_t letter,
               const Proposers& proposers)
        : m_lines(lines), m_walk(walk), m_proposers(proposers),
          m_first(walk.letters()[letter].firstLine), m_end(walk.endOf(letter)),
          m_firstItem(walk.firstItemLine(letter))
    {
    }

    HeadFields read();

private:
    void readParagraph(const Paragraph& paragraph);
    void readLetterhead();
    void searchSentences();
    qsizetype readPrefix(qsizetype start, qsizetype end);
    void readAlone(qsizetype start, qsizetype end);
    qsizetype readLabel(qsizetype start, qsizetype end);
    bool readTitle(qsizetype start, qsizetype end);
    void setProposer(const QString& name, qsizetype start, qsizetype end, Trust trust);
    void leave(qsizetype start, qsizetype end, LeftOutReason reason);
    void leaveUnsaid(const QString& said, qsizetype start, qsizetype end);
    bool goesOn(qsizetype i) const;
    QString asWrittenElsewhere(const QString& name) const;
    QString piece(qsizetype start, qsizetype end) const
    {
        return m_lines.text().mid(start, end - start);
    }

    const SourceLines& m_lines;
    const LetterWalk& m_walk;
    const Proposers& m_proposers;
    const qsizetype m_first;  // lines of the letter
    const qsizetype m_end;
    const qsizetype m_firstItem;
    HeadFields m_fields;
    Trust m_proposer = Trust::None;
    Trust m_meeting = Trust::None;
    std::vector<Paragraph> m_sentences;
};

void HeadReader::leave(qsizetype start, qsizetype end, LeftOutReason reason)
{
    const QString& text = m_lines.text();
    while (start < end && text.at(start).isSpace())
        ++start;
    while (end > start && text.at(end - 1).isSpace())
        --end;
    if (end > start)
        m_fields.leftOut.append({piece(start, end), reason, {start, end - start}});
}

// What a field does not say in the same words ("Sở TT&TT") stays in sight as it was written.
void HeadReader::leaveUnsaid(const QString& said, qsizetype start, qsizetype end)
{
    const auto wordsOf = [](const QString& text) {
        QStringList words;
        const TokenText tokens(text);
        for (qsizetype i = 0; i < tokens.size(); ++i) {
            if (tokens.isWord(i))
                words.append(tokens.word(i).toString().toLower());
        }
        words.sort();
        return words;
    };
    if (wordsOf(said) != wordsOf(piece(start, end)))
        leave(start, end, LeftOutReason::Introduction);
}

void HeadReader::setProposer(const QString& name, qsizetype start, qsizetype end, Trust trust)
{
    if (trust <= m_proposer)
        return;
    m_proposer = trust;
    m_fields.proposingBody = name;
    m_fields.proposingBodySource = {start, end - start};
}

// "Sở Thông tin và Truyền thông thành phố Hải Phòng: …" or the name alone. Answers where the rest
// begins; `start` where there is no such body.
qsizetype HeadReader::readPrefix(qsizetype start, qsizetype end)
{
    const TokenText tokens(piece(start, std::min(end, start + longestProposer)));
    qsizetype colon = 0;
    while (colon < tokens.size() && !tokens.isSign(colon, u':'))
        ++colon;
    const bool alone = colon == tokens.size() && end - start < longestProposer;
    if (colon == 0 || (colon == tokens.size() && !alone))
        return start;
    auto found = alone ? m_proposers.at(tokens, 0) : m_proposers.anyBody(tokens, 0, colon);
    if (!found || found->end != colon || (alone && !found->placed))
        return start;
    // "Sở … tỉnh … kiến nghị các nội dung sau:" is a sentence.
    for (qsizetype i = 1; i < colon; ++i) {
        if (phrases(Phrase::Proposes).matchAt(tokens, i) > 0
            || phrases(Phrase::Meeting).matchAt(tokens, i) > 0)
            return start;
    }
    // "Hội nghị …: nội dung" is no body, nor is "Bộ Nội vụ:" above its items.
    if (phrases(Phrase::Meeting).matchAt(tokens, 0) > 0)
        return start;
    qsizetype stop = start + tokens.at(colon - 1).end();
    if (!alone)
        stop = start + tokens.at(colon).end();
    if (m_proposer >= Trust::Prefix)
        return start;
    setProposer(found->name, start, stop, Trust::Prefix);
    leaveUnsaid(found->name, start, stop);
    return stop;
}

// "Hội Tin học Việt Nam" over the title: a body of its own, for want of a better one.
void HeadReader::readAlone(qsizetype start, qsizetype end)
{
    const TokenText tokens(piece(start, std::min(end, start + longestProposer)));
    if (end - start >= longestProposer / 2 || endsSentence(tokens.text())
        || holdsPhrase(tokens, Phrase::Meeting) || holdsPhrase(tokens, Phrase::Proposes)
        || holdsPhrase(tokens, Phrase::AskSection))
        return;
    if (const auto found = m_proposers.anyBody(tokens, 0, tokens.size()))
        setProposer(found->name, start, end, Trust::Alone);
}

// "Đơn vị đề xuất: Sở Y tế".
qsizetype HeadReader::readLabel(qsizetype start, qsizetype end)
{
    const TokenText tokens(piece(start, std::min(end, start + longestProposer)));
    qsizetype i = 0;
    while (i < tokens.size() && !tokens.isWord(i))
        ++i;
    const qsizetype taken = phrases(Phrase::ProposerLabel).matchAt(tokens, i);
    if (taken == 0 || !tokens.isSign(i + taken, u':') || i + taken + 1 >= tokens.size())
        return start;
    const qsizetype first = i + taken + 1;
    qsizetype last = tokens.size();
    while (last > first + 1 && !tokens.isWord(last - 1))
        --last;
    const auto found = m_proposers.anyBody(tokens, first, last);
    if (!found || m_proposer >= Trust::Label)
        return start;
    const qsizetype from = start + tokens.at(first).start;
    setProposer(found->name, from, end, Trust::Label);
    leave(start, from, LeftOutReason::Introduction);
    leaveUnsaid(found->name, from, end);
    return end;
}

bool HeadReader::readTitle(qsizetype start, qsizetype end)
{
    const QString text = piece(start, end);
    // A title is no sentence: it does not stop, or says what it collects.
    const bool stops = endsSentence(text) && !text.endsWith(u')') && !text.endsWith(u'"');
    const bool isTitle = text.size() <= longestTitle && !stops;
    const bool announced = text.size() <= longestTitle && text.endsWith(u':')
                        && phrases(Phrase::Request).matchAt(TokenText(text), 0) > 0;
    if (!isTitle && !announced)
        return false;
    const Span meeting = findMeeting(text, true);
    if (meeting.length == 0 || m_meeting >= Trust::Label)
        return false;
    m_meeting = Trust::Label;
    m_fields.meetingTitle = text.mid(meeting.start, meeting.length).simplified();
    m_fields.meetingTitle.front() = m_fields.meetingTitle.front().toUpper();
    m_fields.meetingTitleSource = {start + meeting.start, meeting.length};
    // "Báo cáo của tỉnh … tại buổi làm việc": who proposes may be said before it.
    m_sentences.push_back({0, 0, start, start + meeting.start});
    leave(start, start + meeting.start, LeftOutReason::Introduction);
    leave(start + meeting.end(), end, LeftOutReason::Introduction);
    return true;
}

void HeadReader::readParagraph(const Paragraph& paragraph)
{
    const QString& text = m_lines.text();
    qsizetype at = paragraph.start;
    qsizetype mark = 0;
    if (isHeadMark(QStringView(text).mid(at, paragraph.end - at), mark)) {
        leave(at, at + mark, LeftOutReason::HeadMark);
        at += mark;
    }
    const auto skip = [&] {
        while (at < paragraph.end && text.at(at).isSpace())
            ++at;
    };
    skip();
    if (at == paragraph.end)
        return;
    at = readLabel(at, paragraph.end);
    if (at == paragraph.end)
        return;
    const bool top = paragraph.firstLine < m_firstItem;
    const bool capitals = isAllCapitals(QStringView(text).mid(at, paragraph.end - at));
    if (top && !capitals)
        at = readPrefix(at, paragraph.end);
    skip();
    if (at == paragraph.end || (top && readTitle(at, paragraph.end)))
        return;
    if (top && paragraph.firstLine < m_first + aloneLines)
        readAlone(at, paragraph.end);
    m_sentences.push_back({paragraph.firstLine, paragraph.endLine, at, paragraph.end});
    const TokenText tokens(piece(at, std::min(paragraph.end, at + longestProposer)));
    const bool header = capitals && top && paragraph.firstLine < m_first + headerLines
                     && phrases(Phrase::OrgHead).matchAt(tokens, 0) > 0;
    leave(at, paragraph.end, header ? LeftOutReason::StateHeader : LeftOutReason::Introduction);
}

// "UBND TỈNH QUẢNG NINH" over "SỞ THÔNG TIN VÀ TRUYỀN THÔNG", beside the name of the state.
void HeadReader::readLetterhead()
{
    QString header;
    QString pending;  // the first words of a name that goes on below
    qsizetype pendingLine = -1;
    qsizetype start = -1;
    qsizetype end = 0;
    for (qsizetype i = m_first; i < m_firstItem && i < m_first + headerLines * 2; ++i) {
        const SourceLine& line = m_lines.at(i);
        if (line.isBlank() || m_walk.role(i) == LineRole::Item)
            continue;
        const bool state =
            m_walk.role(i) == LineRole::Left && m_walk.reason(i) == LeftOutReason::StateHeader;
        if (m_walk.role(i) == LineRole::Left && m_walk.reason(i) == LeftOutReason::Salutation)
            break;
        if (m_walk.role(i) == LineRole::Left && !state)
            continue;
        const QString folded = foldSameLength(m_lines.view(i));
        qsizetype length = line.length();
        static const QStringList right{u"cong hoa xa hoi"_s, u"doc lap"_s, u"dang cong san"_s};
        for (const QString& words : right) {
            const qsizetype at = folded.indexOf(words);
            if (at >= 0 && at < length)
                length = at;
        }
        const QStringView left = m_lines.view(i).left(length);
        if (folded.startsWith(u"so:") || folded.startsWith(u"v/v") || !isAllCapitals(left))
            continue;
        // "ỦY" over "BAN NHÂN DÂN": copied pages break names anywhere.
        const bool torn = !pending.isEmpty() && pendingLine == i - 1;
        const QString whole = (torn ? pending + u' ' : QString()) + left.trimmed().toString();
        const TokenText tokens(whole);
        const bool place = folded.startsWith(u"tinh ") || folded.startsWith(u"thanh pho ");
        if (phrases(Phrase::OrgHead).matchAt(tokens, 0) == 0 && !place) {
            pending = tokens.size() <= longestTorn ? whole : QString();
            pendingLine = i;
            continue;
        }
        pending.clear();
        header += u' ' + whole;
        if (start < 0 || !folded.startsWith(u"ubnd"))
            start = line.start;
        end = line.start + left.trimmed().size();
    }
    if (start < 0)
        return;
    const TokenText tokens(header.trimmed());
    if (const auto found = m_proposers.inLetterhead(tokens)) {
        setProposer(found->name, start, end, Trust::Letterhead);
    } else if (const auto any = m_proposers.anyBody(tokens, 0, tokens.size())) {
        setProposer(any->name, start, end, Trust::Letterhead);
    }
}

// "…, Sở Y tế tỉnh Nghệ An kính đề nghị …", "tại cuộc họp …" in the running text.
void HeadReader::searchSentences()
{
    for (qsizetype i = m_first; i < m_firstItem; ++i) {
        const SourceLine& line = m_lines.at(i);
        const bool salutes = m_walk.role(i) == LineRole::Left
                          && (m_walk.reason(i) == LeftOutReason::Salutation
                              || m_walk.reason(i) == LeftOutReason::StateHeader);
        if (!line.isBlank() && salutes
            && !foldSameLength(m_lines.view(i).left(9)).startsWith(u"kinh gui"))
            m_sentences.push_back({i, i + 1, line.start, line.end});
    }
    for (const Paragraph& sentence : m_sentences) {
        QString text =
            piece(sentence.start, std::min(sentence.end, sentence.start + longestSearched));
        text.replace(u'\n', u' ');
        const TokenText tokens(text);
        for (qsizetype i = 0; m_proposer < Trust::Sentence && i < tokens.size(); ++i) {
            const auto found = m_proposers.at(tokens, i);
            if (!found || !found->placed)
                continue;
            qsizetype after = found->end;
            while (after < tokens.size() && after < found->end + 3
                   && phrases(Phrase::Proposes).matchAt(tokens, after) == 0)
                ++after;
            // "Kiến nghị của cử tri tỉnh … (tại buổi làm việc …)" as a title.
            const bool owned = tokens.isWord(i - 1, u"cua") && text.size() < longestTitle
                            && (found->end >= tokens.size() - 1
                                || phrases(Phrase::MeetingLead).matchAt(tokens, found->end) > 0);
            if (owned || phrases(Phrase::Proposes).matchAt(tokens, after) > 0)
                setProposer(found->name, sentence.start + tokens.at(i).start,
                            sentence.start + tokens.at(found->end - 1).end(), Trust::Sentence);
            i = found->end - 1;
        }
        // "Kiến nghị của Hiệp hội …": a title whose last words are a body.
        for (qsizetype i = 1; m_proposer < Trust::Sentence && i < tokens.size(); ++i) {
            if (!tokens.isWord(i - 1, u"cua") || text.size() > longestProposer
                || endsSentence(text))
                continue;
            qsizetype end = i;
            while (end < tokens.size() && phrases(Phrase::MeetingLead).matchAt(tokens, end) == 0)
                ++end;
            // "Kiến nghị của cử tri" says nothing of whose.
            if (const auto found = m_proposers.anyBody(tokens, i, end); found && end - i > 2)
                setProposer(found->name, sentence.start + tokens.at(i).start,
                            sentence.start + tokens.at(end - 1).end(), Trust::Alone);
            break;
        }
        if (m_meeting == Trust::None) {
            const bool subject = foldSameLength(text.left(4)).startsWith(u"v/v");
            const Span meeting = findMeeting(text, subject);
            if (meeting.length > 0) {
                m_meeting = Trust::Sentence;
                m_fields.meetingTitle = text.mid(meeting.start, meeting.length).simplified();
                m_fields.meetingTitle.front() = m_fields.meetingTitle.front().toUpper();
                m_fields.meetingTitleSource = {sentence.start + meeting.start, meeting.length};
            }
        }
    }
}

// Line i goes on with the paragraph of the line before it. Titles are not as long as lines.
bool HeadReader::goesOn(qsizetype i) const
{
    const QStringView line = m_lines.view(i);
    const QStringView before = m_lines.view(i - 1);
    return m_lines.isWrapped(i - 1, i) && !line.startsWith(u'(')
        && (startsLower(line) || isAllCapitals(line) == isAllCapitals(before));
}

// A name in capitals often stands in the text with its own.
QString HeadReader::asWrittenElsewhere(const QString& name) const
{
    const QStringView text = QStringView(m_lines.text()).left(longestSearched * 10);
    for (qsizetype at = text.indexOf(name, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(name, at + 1, Qt::CaseInsensitive)) {
        const QStringView written = text.mid(at, name.size());
        if (!isAllCapitals(written) && written.front().isUpper())
            return written.toString();
    }
    return name;
}

HeadFields HeadReader::read()
{
    std::vector<Paragraph> paragraphs;
    for (qsizetype i = m_first; i < m_end; ++i) {
        if (m_lines.at(i).isBlank() || m_walk.role(i) != LineRole::Head)
            continue;
        const bool joins = !paragraphs.empty() && paragraphs.back().endLine == i && goesOn(i);
        if (joins) {
            paragraphs.back().endLine = i + 1;
            paragraphs.back().end = m_lines.at(i).end;
        } else {
            paragraphs.push_back({i, i + 1, m_lines.at(i).start, m_lines.at(i).end});
        }
    }
    for (const Paragraph& paragraph : paragraphs)
        readParagraph(paragraph);
    readLetterhead();
    searchSentences();
    const Span source = m_fields.proposingBodySource;
    if (isAllCapitals(QStringView(m_lines.text()).mid(source.start, source.length)))
        m_fields.proposingBody = asWrittenElsewhere(m_fields.proposingBody);
    return m_fields;
}

}  // namespace

Span findMeeting(const QString& text, bool isTitle)
{
    const TokenText tokens(text);
    const PhraseSet& meetings = phrases(Phrase::Meeting);
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (meetings.matchAt(tokens, i) == 0)
            continue;
        // "họp" is a meeting, "hợp" (tổng hợp, phối hợp) is not: here the marks count.
        static const QStringList words{u"họp"_s,   u"cuộc"_s, u"kỳ"_s,   u"kì"_s,
                                       u"phiên"_s, u"buổi"_s, u"hội"_s,  u"đại"_s,
                                       u"tọa"_s,   u"toạ"_s,  u"diễn"_s, u"giao"_s};
        if (!words.contains(tokens.word(i).toString().toLower()))
            continue;
        // In running text only "tại Hội nghị …" and the like; "trung tâm hội nghị" is a place.
        if (!isTitle && phrases(Phrase::MeetingLead).matchBefore(tokens, i) == 0)
            continue;
        qsizetype end = i;
        for (; end < tokens.size(); ++end) {
            if (tokens.isBreak(end) && !isTitle)
                break;
            if (tokens.isSign(end, u':') || tokens.isSign(end, u';'))
                break;
            if (!isTitle
                && (tokens.isSign(end, u',') || tokens.isSign(end, u'(')
                    || tokens.isSign(end, u'.')))
                break;
            if (end > i + 1 && phrases(Phrase::MeetingStop).matchAt(tokens, end) > 0 && !isTitle)
                break;
            if (tokens.isWord(end) && tokens.folded(end) == u"nhu" && tokens.isWord(end + 1)
                && tokens.folded(end + 1) == u"sau")
                break;
        }
        while (end > i && !tokens.isWord(end - 1) && !tokens.isSign(end - 1, u')')
               && !tokens.isSign(end - 1, u'"'))
            --end;
        if (end - i < 2)
            continue;
        const qsizetype start = tokens.at(i).start;
        return {start, tokens.at(end - 1).end() - start};
    }
    return {};
}

HeadFields readHead(const SourceLines& lines, const LetterWalk& walk, std::size_t letter,
                    const Proposers& proposers)
{
    return HeadReader(lines, walk, letter, proposers).read();
}

}  // namespace nghisu
