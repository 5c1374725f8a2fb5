// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recordjson.h"
#include "fuzz.h"
#include "intake/directory.h"
#include "intake/intake.h"
#include "intake/sourcewalk.h"
#include "support/textdrafts.h"

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

// Citations named by hand stand nowhere in their text.
void removeThoseByHand(QList<DraftProposal>& proposals)
{
    for (DraftProposal& proposal : proposals) {
        proposal.citations.removeIf([](const Citation& citation) { return citation.length == 0; });
        removeThoseByHand(proposal.children);
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const Intake intake(standardDirectory());
    const QByteArray json = fuzz::bytesOf(data, size);
    if (const auto record = recordFromJson(json)) {
        // What was read is written, and reads the same.
        const QByteArray written = recordAsJson(*record);
        const auto again = recordFromJson(written);
        fuzz::require(again && recordAsJson(*again) == written);
    }
    ReadOptions options;
    options.limits = fuzz::limits();
    const auto source = decodeSource(json, u"record"_s, options);
    if (!source || !source->draft)
        return 0;
    auto draft = intake.read(*source);
    fuzz::require(draft.has_value());
    removeThoseByHand(draft->proposals);
    fuzz::require(brokenPromises(*draft).isEmpty());
    return 0;
}
