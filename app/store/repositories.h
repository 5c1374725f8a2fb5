// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/attendancerepository.h"
#include "store/ballotrepository.h"
#include "store/bodyrepository.h"
#include "store/councilrepository.h"
#include "store/handoutrepository.h"
#include "store/keptfiles.h"
#include "store/paperrepository.h"
#include "store/phonerepository.h"
#include "store/pollrepository.h"
#include "store/programmerepository.h"
#include "store/proposalrepository.h"
#include "store/revisionrepository.h"
#include "store/roomrepository.h"
#include "store/sealedvotes.h"
#include "store/submissionrepository.h"
#include "store/viewrepository.h"

namespace nghisu {

/// Everything that is kept in a council file, by subject.
struct Repositories {
    explicit Repositories(Connection& connection)
        : council(connection), bodies(connection), proposals(connection), submissions(connection),
          polls(connection), revisions(connection), views(connection), papers(connection),
          programme(connection), attendance(connection), room(connection), ballots(connection),
          sealed(connection), phones(connection), handouts(connection), files(connection)
    {
    }

    CouncilRepository council;
    BodyRepository bodies;
    ProposalRepository proposals;
    SubmissionRepository submissions;
    PollRepository polls;
    RevisionRepository revisions;
    ViewRepository views;
    PaperRepository papers;
    ProgrammeRepository programme;
    AttendanceRepository attendance;
    RoomRepository room;
    BallotRepository ballots;
    SealedVotes sealed;
    PhoneRepository phones;
    HandoutRepository handouts;
    KeptFiles files;
};

}  // namespace nghisu
