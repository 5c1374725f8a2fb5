// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QString>

namespace nghisu {

/// A field of a mail's head with parameters: "text/html; charset=utf-8".
struct MimeField {
    QByteArray value;                       ///< in small letters, without parameters
    QHash<QByteArray, QString> parameters;  ///< by name in small letters, decoded
};

/// The head of a mail, or of a part of one (RFC 5322, 2045).
class MimeHead {
public:
    /// Reads the head at the start of a mail; `bodyStart` is where what follows it begins.
    static MimeHead read(QByteArrayView mail, qsizetype& bodyStart);

    /// A field as it stands, unfolded; empty where there is none. `name` in small letters.
    QByteArray field(const QByteArray& name) const { return m_fields.value(name); }
    bool has(const QByteArray& name) const { return m_fields.contains(name); }
    /// A field that people read, with its encoded words decoded.
    QString text(const QByteArray& name) const;
    MimeField parsed(const QByteArray& name) const;
    bool isEmpty() const { return m_fields.isEmpty(); }

private:
    QHash<QByteArray, QByteArray> m_fields;
};

/// Decodes encoded words (RFC 2047): "=?utf-8?B?S2nhur9u?=". What they stand between stays; bytes
/// that should not be there are read as UTF-8 or an old encoding.
QString decodedWords(const QByteArray& value);

/// Undoes a transfer encoding: base64, quoted-printable; others stand for themselves.
QByteArray decodedTransfer(QByteArrayView body, const QByteArray& encoding);

}  // namespace nghisu
