// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace nghisu {

/// One part of a package.
struct PackagePart {
    QString path;  ///< with '/', of ASCII
    QByteArray content;
    bool stored = false;  ///< readable without unpacking, as the first part of an ODT must be
};

/// A ZIP file: what DOCX and ODT files are. The same parts make the same bytes. Empty where memory
/// ran out.
QByteArray packageOf(const QList<PackagePart>& parts);

/// A package in which some parts hold something else, by their paths; all others stay as they are, to
/// the byte. Empty where memory ran out, or where the package is not whole.
QByteArray packageWith(const QByteArray& package, const QHash<QString, QByteArray>& changed);

/// A part of a package that another made; empty where it is not there or not whole.
QByteArray partOfPackage(const QByteArray& package, const QString& path);

}  // namespace nghisu
