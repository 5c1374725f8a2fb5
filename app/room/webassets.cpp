// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "room/webassets.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace nghisu {

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    const bool there = file.open(QIODevice::ReadOnly);
    Q_ASSERT(there);
    return there ? file.readAll() : QByteArray();
}

QByteArray variables(const QJsonObject& colours)
{
    QByteArray css = ":root {";
    for (auto it = colours.begin(); it != colours.end(); ++it)
        css += " --" + it.key().toUtf8() + ": " + it.value().toString().toUtf8() + ';';
    return css + " }";
}

QByteArray colours(const QJsonObject& tokens)
{
    const QJsonObject all = tokens["color"_L1].toObject();
    return variables(all["light"_L1].toObject()) + "\n@media (prefers-color-scheme: dark) { "
         + variables(all["dark"_L1].toObject()) + " }\n";
}

QByteArray icons(const QJsonObject& tokens)
{
    const QJsonObject shapes = tokens["icon"_L1].toObject()["shapes"_L1].toObject();
    QByteArray svg = "<svg xmlns=\"http://www.w3.org/2000/svg\">";
    for (const char* name :
         {"poll", "running", "passed", "warning", "chevron-right", "check", "close", "documents"})
        svg += "<symbol id=\"" + QByteArray(name) + "\" viewBox=\"0 0 24 24\">"
             + shapes[QLatin1String(name)].toString().toUtf8() + "</symbol>";
    return svg + "</svg>";
}

// What a browser shows beside the title.
QByteArray badge(const QJsonObject& tokens)
{
    const QJsonObject shapes = tokens["icon"_L1].toObject()["shapes"_L1].toObject();
    const QJsonObject light = tokens["color"_L1].toObject()["light"_L1].toObject();
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\" fill=\"none\" stroke=\""
         + light["accent"_L1].toString().toUtf8()
         + "\" stroke-width=\"2\" stroke-linecap=\"round\" stroke-linejoin=\"round\">"
         + shapes["poll"_L1].toString().toUtf8() + "</svg>";
}

}  // namespace

WebAssets::WebAssets()
{
    const QJsonObject tokens =
        QJsonDocument::fromJson(contentOf(u":/theme/tokens.json"_s)).object();
    add("/style.css", "text/css; charset=utf-8", colours(tokens) + contentOf(u":/web/style.css"_s));
    add("/phone.js", "text/javascript; charset=utf-8", contentOf(u":/web/phone.js"_s));
    add("/icons.svg", "image/svg+xml", icons(tokens));
    add("/icon.svg", "image/svg+xml", badge(tokens));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const char* path : {"/style.css", "/phone.js", "/icons.svg", "/icon.svg"})
        hash.addData(m_files[path].body);
    m_version = hash.result().toHex().left(8);
}

void WebAssets::add(const QByteArray& path, const QByteArray& type, const QByteArray& content)
{
    Reply reply;
    reply.type = type;
    reply.body = content;
    reply.kept = true;
    m_files.insert(path, reply);
}

const Reply* WebAssets::at(const QByteArray& path) const
{
    const auto it = m_files.constFind(path);
    return it == m_files.constEnd() ? nullptr : &*it;
}

}  // namespace nghisu
