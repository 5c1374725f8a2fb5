// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/tokens.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace nghisu {

namespace {

constexpr std::array<const char*, tokenCount> colorKeys{
    "paper", "desk",   "sunk",       "line",        "line2",    "edge",    "ink",   "ink2",
    "ink3",  "accent", "accentFill", "accentHover", "onAccent", "tint",    "tint2", "tintLine",
    "ok",    "okTint", "bad",        "badTint",     "warn",     "warnTint"};

constexpr std::array<const char*, 3> schemeKeys{"light", "dark", "projector"};

/// A role is a type of the file, some with another weight.
struct RoleSource {
    const char* key;
    int weight;  ///< 0 = as in the file
};

constexpr std::array<RoleSource, fontRoleCount> roleSources{{{"caption", 0},
                                                             {"caption", 600},
                                                             {"body", 0},
                                                             {"body", 500},
                                                             {"body", 600},
                                                             {"reading", 0},
                                                             {"heading", 0},
                                                             {"number", 0},
                                                             {"number", 600},
                                                             {"roomTitle", 0},
                                                             {"page", 0},
                                                             {"count", 0},
                                                             {"roomNumber", 0}}};

bool readColors(const QJsonObject& colors, Tokens& tokens)
{
    for (std::size_t scheme = 0; scheme < schemeKeys.size(); ++scheme) {
        const QJsonObject column = colors[QLatin1String(schemeKeys[scheme])].toObject();
        for (std::size_t token = 0; token < colorKeys.size(); ++token) {
            const QColor color(column[QLatin1String(colorKeys[token])].toString());
            if (!color.isValid())
                return false;
            tokens.colors[scheme][token] = color;
        }
    }
    return true;
}

bool readTypes(const QJsonObject& types, Tokens& tokens)
{
    for (std::size_t role = 0; role < roleSources.size(); ++role) {
        const RoleSource& source = roleSources[role];
        const QJsonObject type = types[QLatin1String(source.key)].toObject();
        if (type.isEmpty())
            return false;
        tokens.types[role] = {type[QLatin1String("pt")].toDouble(),
                              type[QLatin1String("line")].toInt(),
                              source.weight ? source.weight : type[QLatin1String("weight")].toInt(),
                              type[QLatin1String("tracking")].toDouble()};
    }
    return true;
}

Sizes readSizes(const QJsonObject& file)
{
    Sizes sizes;
    const auto take = [](const QJsonObject& from, const char* key, int& to) {
        to = from[QLatin1String(key)].toInt(to);
    };
    const QJsonObject size = file[QLatin1String("size")].toObject();
    take(size, "sidebar", sizes.sidebar);
    take(size, "inspector", sizes.inspector);
    take(size, "gutter", sizes.gutter);
    take(size, "control", sizes.control);
    take(size, "controlLarge", sizes.controlLarge);
    take(size, "placeRow", sizes.placeRow);
    take(size, "chip", sizes.chip);
    take(size, "status", sizes.status);
    take(size, "topBar", sizes.topBar);
    take(size, "bar", sizes.bar);
    take(size, "focusRing", sizes.focusRing);
    take(size, "inspectorAsPageBelow", sizes.inspectorAsPageBelow);
    take(size, "sidebarIconsBelow", sizes.sidebarIconsBelow);
    const QJsonArray minimum = size[QLatin1String("minWindow")].toArray();
    if (minimum.size() == 2)
        sizes.minWindow = {minimum[0].toInt(), minimum[1].toInt()};

    const QJsonObject radius = file[QLatin1String("radius")].toObject();
    take(radius, "checkbox", sizes.checkboxRadius);
    take(radius, "control", sizes.controlRadius);
    take(radius, "row", sizes.rowRadius);
    take(radius, "panel", sizes.panelRadius);
    take(radius, "chip", sizes.chipRadius);
    take(radius, "projector", sizes.projectorRadius);

    const QJsonObject motion = file[QLatin1String("motion")].toObject();
    take(motion, "panel", sizes.panelMotion);
    take(motion, "toastStay", sizes.toastStay);
    return sizes;
}

}  // namespace

std::optional<Tokens> Tokens::fromJson(const QByteArray& json)
{
    const QJsonObject file = QJsonDocument::fromJson(json).object();
    Tokens tokens;
    if (!readColors(file[QLatin1String("color")].toObject(), tokens)
        || !readTypes(file[QLatin1String("type")].toObject(), tokens))
        return std::nullopt;
    tokens.sizes = readSizes(file);

    const QJsonObject projector = file[QLatin1String("projectorType")].toObject();
    for (auto it = projector.begin(); it != projector.end(); ++it) {
        if (it.value().isDouble())
            tokens.projectorType.insert(it.key(), it.value().toDouble());
    }
    const QJsonArray families =
        file[QLatin1String("font")].toObject()[QLatin1String("ui")].toArray();
    for (const auto& family : families)
        tokens.families.append(family.toString());

    const QJsonObject icon = file[QLatin1String("icon")].toObject();
    tokens.iconStroke = icon[QLatin1String("stroke")].toDouble(tokens.iconStroke);
    const QJsonObject shapes = icon[QLatin1String("shapes")].toObject();
    for (auto it = shapes.begin(); it != shapes.end(); ++it)
        tokens.shapes.insert(it.key(), it.value().toString());
    if (tokens.families.isEmpty() || tokens.shapes.isEmpty())
        return std::nullopt;
    return tokens;
}

Tokens Tokens::builtIn()
{
    QFile file(QStringLiteral(":/theme/tokens.json"));
    std::optional<Tokens> tokens;
    if (file.open(QIODevice::ReadOnly))
        tokens = fromJson(file.readAll());
    // The file is part of the program: without it the build is broken.
    if (!tokens)
        qFatal("resources/theme/tokens.json is missing or incomplete");
    return *tokens;
}

}  // namespace nghisu
