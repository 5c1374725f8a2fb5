// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nghisu {

/// Whether the first argument names a command, or asks for the version or help, so that no window
/// is wanted.
bool isCommand(int argc, char** argv);

/// Says on standard error, in the language of the locale, that no window can open for want of a
/// display, or what is wrong with the arguments for one. \return the status to exit with
int sayNoDisplay();
int sayWrongUsage(const QString& what);

/// Runs `nghisu COMMAND …` without a display. Results go to standard output, messages to standard
/// error in the language of the locale.
/// \return 0 done; 1 the work could not be done; 2 wrong usage
int runCommandLine(int argc, char** argv);

}  // namespace nghisu
