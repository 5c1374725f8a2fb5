// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "intake/formats/formattext.h"
#include "intake/formats/plaintext.h"
#include "intake/readlimits.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace nghisu {

/// A file that hangs on a mail.
struct MailAttachment {
    QString name;
    QByteArray content;
};

/// A mail: its text, with its sender, date and subject as the first lines, and what hangs on it.
struct Mail {
    FormatText body;     ///< the text is empty where the mail only carries files
    PlainText encoding;  ///< of the body; without text
    QList<MailAttachment> attachments;
};

/// Whether bytes begin with the head of a mail, or of a web page saved as one (MHTML).
bool looksLikeMail(const QByteArray& content);

/// Reads a mail (EML, MHTML; RFC 5322 and MIME). Of text that is there twice the plain one counts.
/// Pictures inside the text and signatures are passed over; a mail that hangs on it is an
/// attachment. `encoding`, where given, stands before what the mail says of its text. Errors:
/// SourceEncrypted, SourceTooManyParts, SourceDamaged (nested beyond reason), SourceEncoding.
Result<Mail> readMail(const QByteArray& content, const ReadLimits& limits,
                      const std::optional<QString>& encoding = std::nullopt);

}  // namespace nghisu
