// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"

class QWidget;

namespace nghisu {

class Desk;
class WritingWork;

/// Asks for a printer over `window` and prints beside the window's thread; the desk says where nothing
/// came out. Does nothing while `work` has other work.
void askAndPrint(Desk& desk, WritingWork& work, QWidget* window, const Document& document);

}  // namespace nghisu
