// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"
#include "text/sourcelines.h"

#include <QList>

#include <vector>

namespace nghisu {

/// A poll on a web page, and the lines it takes.
struct FoundPoll {
    DraftPoll poll;
    qsizetype first = 0;
    qsizetype end = 0;
};

/// Finds polls copied from web pages: a question, options with their votes ("1. Đạt yêu cầu, 7
/// phiếu (44 %)"), a total. Two options in a row make one. Where no total is given it is the sum.
std::vector<FoundPoll> findPolls(const SourceLines& lines);

}  // namespace nghisu
