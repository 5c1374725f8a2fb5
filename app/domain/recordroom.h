// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agenda.h"
#include "domain/recordfields.h"

#include <QJsonObject>

namespace nghisu::recordjson {

// What was recorded while a meeting ran, as a part of its record: who came and went, the course,
// speeches, discussions and motions, and what was handed out.

void putRoom(QJsonObject& object, const MeetingRecord& record);
void readRoom(const Fields& fields, MeetingRecord& record);

}  // namespace nghisu::recordjson
