// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/body.h"
#include "domain/draft.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

namespace nghisu {

class CouncilFile;

/// Makes a council to try the program with: 25 invented members, meetings of two years, the
/// proposals of a sample letter with short names and assignments, an issued list, a recorded vote
/// that passed and a poll quoted from the letter's page. Refuses a path that exists.
/// \param letter the sample letter as read, resources/samples/thu-hai-phong.txt
/// \param content the letter byte for byte
Result<std::unique_ptr<CouncilFile>>
createSampleCouncil(const QString& path, const QList<Body>& directory, const DraftDocument& letter,
                    const QByteArray& content, const Clock& clock);

}  // namespace nghisu
