// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/formats/mail.h"

#include "base/try.h"
#include "intake/formats/html.h"
#include "intake/formats/mime.h"
#include "text/legacyencoding.h"

using namespace Qt::StringLiterals;

namespace nghisu {
namespace {

constexpr int deepestPart = 32;
constexpr qsizetype sampleSize = 32 * 1024;

// The parts between the boundaries of a multipart body.
QList<QByteArrayView> partsOf(QByteArrayView body, const QByteArray& boundary, int most)
{
    QList<QByteArrayView> parts;
    const QByteArray line = "--" + boundary;
    qsizetype start = -1;
    for (qsizetype at = 0; at < body.size() && parts.size() <= most;) {
        qsizetype end = body.indexOf('\n', at);
        const qsizetype next = end < 0 ? body.size() : end + 1;
        if (end < 0)
            end = body.size();
        if (body.sliced(at).startsWith(line)) {
            const QByteArrayView rest =
                body.sliced(at + line.size(), end - at - std::min(line.size(), end - at));
            const QByteArrayView mark = rest.trimmed();
            if (mark.isEmpty() || mark.startsWith("--")) {
                if (start >= 0)
                    parts.append(body.sliced(start, at - start));
                start = mark.isEmpty() ? next : -1;
                if (!mark.isEmpty())
                    return parts;
            }
        }
        at = next;
    }
    if (start >= 0 && start < body.size())
        parts.append(body.sliced(start));  // cut off before its end
    return parts;
}

// Lines that end in a space go on in the next one (RFC 3676), unless they are the mark of a
// signature.
QString unflowed(const QString& text)
{
    QString joined;
    const QStringList lines = text.split(u'\n');
    for (const QString& line : lines) {
        QString words = line.endsWith(u'\r') ? line.chopped(1) : line;
        const bool goesOn = words.endsWith(u' ') && words != u"-- ";
        if (words.startsWith(u' '))
            words.remove(0, 1);  // keeps a line from looking like a quotation
        joined += goesOn ? words : words + u'\n';
    }
    return joined;
}

class MailReader {
public:
    MailReader(const ReadLimits& limits, const std::optional<QString>& encoding)
        : m_limits(limits), m_encoding(encoding)
    {
    }

    Result<Mail> read(const QByteArray& content)
    {
        qsizetype bodyStart = 0;
        const MimeHead head = MimeHead::read(content, bodyStart);
        NGHISU_TRY(readPart(head, QByteArrayView(content).sliced(bodyStart), 0));
        QString lines;
        for (const auto& [name, label] :
             {std::pair{"from", u"From"_s}, {"date", u"Date"_s}, {"subject", u"Subject"_s}}) {
            if (const QString value = head.text(name); !value.isEmpty())
                lines += u"%1: %2\n"_s.arg(label, value);
        }
        const QString text = m_texts.join(u"\n\n"_s).trimmed();
        if (!text.isEmpty())
            m_mail.body.text = lines + u'\n' + text;
        return m_mail;
    }

private:
    Result<void> readPart(const MimeHead& head, QByteArrayView body, int depth)
    {
        if (depth > deepestPart)
            return Error{ErrorCode::SourceDamaged, {}, u"parts in parts"_s};
        if (++m_parts > m_limits.parts)
            return Error{ErrorCode::SourceTooManyParts, {}};
        const MimeField type = head.parsed("content-type");
        if (type.value == "multipart/encrypted")
            return Error{ErrorCode::SourceEncrypted, {}};
        if (type.value.startsWith("multipart/"))
            return readParts(type, body, depth);
        const MimeField place = head.parsed("content-disposition");
        QString name = place.parameters.value("filename");
        if (name.isEmpty())
            name = type.parameters.value("name");
        const bool text = type.value.isEmpty() || type.value == "text/plain"
                       || type.value == "text/html" || type.value == "text";
        const QByteArray transfer = head.field("content-transfer-encoding");
        if (text && place.value != "attachment" && (name.isEmpty() || depth == 0))
            return readText(type, decodedTransfer(body, transfer));
        attach(type, place, name, head, decodedTransfer(body, transfer));
        return {};
    }

    Result<void> readParts(const MimeField& type, QByteArrayView body, int depth)
    {
        const QByteArray boundary = type.parameters.value("boundary").toUtf8();
        if (boundary.isEmpty())
            return Error{ErrorCode::SourceDamaged, {}, u"boundary"_s};
        QList<std::pair<MimeHead, QByteArrayView>> parts;
        const QList<QByteArrayView> raw = partsOf(body, boundary, m_limits.parts);
        for (const QByteArrayView part : raw) {
            qsizetype start = 0;
            const MimeHead head = MimeHead::read(part, start);
            parts.append({head, part.sliced(start)});
        }
        if (type.value == "multipart/alternative")
            return readAlternative(parts, depth);
        for (const auto& [head, part] : std::as_const(parts))
            NGHISU_TRY(readPart(head, part, depth + 1));
        return {};
    }

    // The same text in several forms: the plain one, or the last that says something.
    Result<void> readAlternative(const QList<std::pair<MimeHead, QByteArrayView>>& parts, int depth)
    {
        const auto isPlain = [](const MimeHead& head) {
            const QByteArray type = head.parsed("content-type").value;
            return type.isEmpty() || type == "text/plain";
        };
        const qsizetype before = m_texts.size();
        for (const auto& [head, part] : parts) {
            if (isPlain(head))
                NGHISU_TRY(readPart(head, part, depth + 1));
            if (m_texts.size() > before)
                break;
        }
        const bool done = m_texts.size() > before;
        for (const auto& [head, part] : parts) {
            const QByteArray type = head.parsed("content-type").value;
            // Files hang on one of the forms at times.
            const bool holdsMore = type.startsWith("multipart/") || !type.startsWith("text/");
            if (isPlain(head) || (done && !holdsMore) || type == "text/calendar")
                continue;
            m_muted = done;
            const Result<void> read = readPart(head, part, depth + 1);
            m_muted = false;
            NGHISU_TRY(read);
        }
        return {};
    }

    Result<void> readText(const MimeField& type, const QByteArray& bytes)
    {
        if (m_muted || bytes.trimmed().isEmpty())
            return {};
        const bool html = type.value == "text/html";
        const QString charset = type.parameters.value("charset");
        PlainText plain;
        if (m_encoding) {
            plain.encoding = *m_encoding;
            plain.text = decodePlainAs(bytes, *m_encoding).value_or(QString());
        } else {
            const auto decoded =
                html && charset.isEmpty() ? decodeHtml(bytes) : decodeDeclared(bytes, charset);
            // Letters that cannot be made out are no reason to lose what hangs on the mail.
            plain = decoded.value_or({decodeLegacy(bytes, LegacyEncoding::Windows1252),
                                      encodingName(LegacyEncoding::Windows1252), false});
        }
        QString text = plain.text;
        if (type.parameters.value("format").compare(u"flowed", Qt::CaseInsensitive) == 0)
            text = unflowed(text);
        if (html) {
            NGHISU_TRY_VALUE(const FormatText page, readHtml(plain.text, m_limits));
            text = page.text;
            m_mail.body.encodings += page.encodings;
        }
        if (text.trimmed().isEmpty())
            return {};
        m_texts.append(text.trimmed());
        if (m_mail.encoding.encoding.isEmpty()) {
            plain.text.clear();
            m_mail.encoding = plain;
        }
        return {};
    }

    void attach(const MimeField& type, const MimeField& place, QString name, const MimeHead& head,
                const QByteArray& bytes)
    {
        const bool picture = type.value.startsWith("image/") || type.value.startsWith("audio/")
                          || type.value.startsWith("video/") || type.value == "text/css";
        const bool inside =
            place.value == "inline" || head.has("content-id") || head.has("content-location");
        const bool signature = type.value == "application/pgp-signature"
                            || type.value == "application/pkcs7-signature"
                            || type.value == "application/x-pkcs7-signature";
        const bool report = type.value == "message/delivery-status" || type.value == "text/calendar"
                         || type.value == "text/rfc822-headers";
        if ((picture && inside) || signature || report || bytes.isEmpty())
            return;
        if (type.value == "message/rfc822" && name.isEmpty()) {
            qsizetype start = 0;
            name = MimeHead::read(bytes, start).text("subject");
        }
        if (name.isEmpty())
            name = QString::number(m_mail.attachments.size() + 1);
        if (type.value == "message/rfc822" && !name.endsWith(u".eml", Qt::CaseInsensitive))
            name += u".eml"_s;
        m_mail.attachments.append({name.section(u'/', -1).section(u'\\', -1), bytes});
    }

    const ReadLimits& m_limits;
    const std::optional<QString>& m_encoding;
    Mail m_mail;
    QStringList m_texts;
    int m_parts = 0;
    bool m_muted = false;  ///< only what hangs on the parts is wanted
};

}  // namespace

bool looksLikeMail(const QByteArray& content)
{
    QByteArrayView start = QByteArrayView(content).first(std::min(content.size(), sampleSize));
    if (start.startsWith("From ")) {
        const qsizetype end = start.indexOf('\n');
        start = end < 0 ? QByteArrayView() : start.sliced(end + 1);
    }
    qsizetype bodyStart = 0;
    const MimeHead head = MimeHead::read(start, bodyStart);
    const bool sent = head.has("received") || head.has("message-id") || head.has("return-path")
                   || head.has("x-mailer") || head.has("x-unsent");
    return (head.has("mime-version") && head.has("content-type"))
        || (sent && (head.has("from") || head.has("date")));
}

Result<Mail> readMail(const QByteArray& content, const ReadLimits& limits,
                      const std::optional<QString>& encoding)
{
    return MailReader(limits, encoding).read(content);
}

}  // namespace nghisu
