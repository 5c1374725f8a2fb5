// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/merge/mergetemplate.h"

namespace nghisu {

/// Reads a template from a file. Errors: FileNotFound, FileUnreadable, those of MergeTemplate::read
/// (detail: the file's name).
Result<MergeTemplate> readTemplateFile(const QString& path);

/// Writes what a template was filled to. A template never becomes its own result: FileExists. Other
/// errors: those of writeWhole.
Result<void> writeFilled(const FilledTemplate& filled, const QString& templatePath,
                         const QString& path);

/// The templates that come with the program, to start from: names of files without a suffix.
QStringList sampleTemplateKeys();
/// One of them, a Word document. UnknownSample (detail: the key).
Result<QByteArray> sampleTemplate(const QString& key);

}  // namespace nghisu
