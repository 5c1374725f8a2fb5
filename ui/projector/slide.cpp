// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projector/slide.h"

namespace nghisu {

namespace {

bool same(const BlankSlide&, const BlankSlide&)
{
    return true;
}

bool same(const WelcomeSlide& before, const WelcomeSlide& after)
{
    return before.meeting == after.meeting;
}

bool same(const PhonesSlide&, const PhonesSlide&)
{
    return true;
}

bool same(const BreakSlide& before, const BreakSlide& after)
{
    return before.headline == after.headline;
}

// Once another row is on, the room is to see that row.
bool same(const AgendaSlide& before, const AgendaSlide& after)
{
    return before == after;
}

bool same(const ItemSlide& before, const ItemSlide& after)
{
    return before.heading == after.heading && before.paragraphs == after.paragraphs;
}

bool same(const VoteSlide& before, const VoteSlide& after)
{
    return before.heading == after.heading;
}

bool same(const ResultSlide& before, const ResultSlide& after)
{
    return before.heading == after.heading && before.bars.size() == after.bars.size();
}

}  // namespace

bool sameSubject(const Slide& before, const Slide& after)
{
    return std::visit(
        [&after](const auto& slide) {
            const auto* other = std::get_if<std::decay_t<decltype(slide)>>(&after);
            return other && same(slide, *other);
        },
        before);
}

}  // namespace nghisu
