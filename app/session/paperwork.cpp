// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/paperwork.h"

#include "base/try.h"
#include "session/councilfile.h"
#include "text/fold.h"

namespace nghisu {

using namespace Qt::StringLiterals;

Result<void> setPaperOptions(CouncilFile& file, MeetingId meeting, const QString& document,
                             const PaperOptions& options)
{
    const auto clean = [](const QString& text) { return normalisedText(text).simplified(); };
    PaperOptions tidy{clean(options.number), options.day, clean(options.signerTitle),
                      clean(options.signerName)};
    for (const QString& line : options.recipients) {
        if (const QString tidied = clean(line); !tidied.isEmpty())
            tidy.recipients.append(tidied);
    }
    if (!tidy.isForChair())
        tidy.signerName.clear();
    return file.perform(u"paper.edit"_s, {{u"document"_s, document}},
                        [&](Repositories& repositories) -> Result<void> {
                            NGHISU_TRY(repositories.council.meeting(meeting));
                            return repositories.papers.set(meeting, document, tidy);
                        });
}

Result<void> rememberOutputs(CouncilFile& file, MeetingId meeting, const QString& way,
                             const QHash<QString, QString>& digests)
{
    if (file.isReadOnly() || digests.isEmpty())
        return {};
    return file.remember([&](Repositories& repositories) -> Result<void> {
        NGHISU_TRY(repositories.council.meeting(meeting));
        for (auto digest = digests.cbegin(); digest != digests.cend(); ++digest)
            NGHISU_TRY(repositories.papers.setOutput(meeting, digest.key(),
                                                     {way, file.clock().now(), digest.value()}));
        return {};
    });
}

}  // namespace nghisu
