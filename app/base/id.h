// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QtGlobal>

#include <compare>

namespace nghisu {

/// A row's number in the council file, told apart by what it counts: a BodyId is not a PersonId.
/// Zero means "none".
template <typename Tag>
class Id {
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value) : m_value(value) {}

    constexpr qint64 value() const { return m_value; }
    constexpr bool isValid() const { return m_value != 0; }
    // The comparison with 0 that clang-tidy sees is the one that the compiler makes.
    constexpr auto operator<=>(const Id&) const = default;  // NOLINT(modernize-use-nullptr)

    friend size_t qHash(Id id, size_t seed = 0) noexcept { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

using MeetingId = Id<struct MeetingTag>;
using AgendaItemId = Id<struct AgendaItemTag>;
using ProposalId = Id<struct ProposalTag>;
using AssignmentId = Id<struct AssignmentTag>;
using SubmissionId = Id<struct SubmissionTag>;
using BodyId = Id<struct BodyTag>;
using PersonId = Id<struct PersonTag>;
using PollId = Id<struct PollTag>;
using OptionId = Id<struct OptionTag>;
using RevisionId = Id<struct RevisionTag>;
using StepId = Id<struct StepTag>;
using AttachmentId = Id<struct AttachmentTag>;
using ViewId = Id<struct ViewTag>;
using AttendanceId = Id<struct AttendanceTag>;
using CourseEventId = Id<struct CourseEventTag>;
using SpeechId = Id<struct SpeechTag>;
using MotionId = Id<struct MotionTag>;
using PhoneCodeId = Id<struct PhoneCodeTag>;

}  // namespace nghisu
