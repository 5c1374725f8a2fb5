// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/phonedesk.h"

#include <memory>

namespace nghisu {

class CouncilFile;

/// What comes from phones in a meeting, kept in a council's file. It has a connection of its own, which it
/// opens in the thread that uses it first; it is used and ended in that one only, and ended before the
/// council's file is closed. Errors beside those of PhoneDesk: OpenedToRead where the file is only read,
/// FileGone and FileTakenOver as CouncilFile::mayWrite().
///
/// A batch is one transaction, in which all that may refuse a ballot is looked up; where it waits for the
/// desk, or the desk for it, who came first goes first. What it keeps is told to CouncilFile::noticeBallots
/// and noticeSeats by whoever serves the phones.
std::unique_ptr<PhoneDesk> phoneDeskOf(const CouncilFile& file, MeetingId meeting);

}  // namespace nghisu
