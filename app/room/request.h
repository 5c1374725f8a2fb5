// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace nghisu {

/// The fields of a form, in the order in which they were sent.
class FormFields {
public:
    /// Reads application/x-www-form-urlencoded; nothing where it is none: what is no UTF-8, a percent
    /// sign without its two digits, a NUL, or more than 256 fields.
    static std::optional<FormFields> read(const QByteArray& body);

    /// The first of that name; empty where there is none.
    QString value(const QString& name) const;
    /// The numbers that fields of that name hold; nothing where one is no number from 0 to 9999.
    std::optional<QList<int>> numbers(const QString& name) const;
    const QList<std::pair<QString, QString>>& all() const { return m_fields; }

private:
    QList<std::pair<QString, QString>> m_fields;
};

/// What a phone asks, as far as the server looks at it.
struct Request {
    enum class Method { Get, Post };

    Method method = Method::Get;
    QByteArray path;   ///< as sent, without what follows "?"
    QByteArray query;  ///< behind "?"
    QByteArray body;   ///< of a POST
    QByteArray host;   ///< the headers of these names, empty where there are none
    QByteArray origin;
    QByteArray referer;
    QByteArray site;  ///< Sec-Fetch-Site
    QByteArray cookie;
    QByteArray languages;  ///< Accept-Language
    QByteArray lastEvent;  ///< Last-Event-ID
    QByteArray range;
    QString device;  ///< the address that it comes from
};

/// The value of a cookie in a Cookie header; empty where there is none. Of two of a name the first.
QByteArray cookieOf(const QByteArray& header, const QByteArray& name);

/// The better of "vi" and "en" by an Accept-Language header; "vi" where it wants neither.
QString languageOf(const QByteArray& header);

/// 16 bytes as 22 letters that a cookie may hold, and back; nothing where they are not that.
QByteArray letteredToken(const QByteArray& token);
std::optional<QByteArray> tokenOf(const QByteArray& letters);

}  // namespace nghisu
