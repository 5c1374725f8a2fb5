// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/viewkeeping.h"

#include "session/councilfile.h"

namespace nghisu {

using namespace Qt::StringLiterals;

Result<ViewId> keepView(CouncilFile& file, const ListView& view)
{
    if (view.name.trimmed().isEmpty())
        return Error{ErrorCode::EmptyName, {}};
    return file.perform(u"view.add"_s, {{u"name"_s, view.name}}, [&](Repositories& repositories) {
        return repositories.views.insert(view);
    });
}

Result<void> changeView(CouncilFile& file, const ListView& view)
{
    if (view.name.trimmed().isEmpty())
        return Error{ErrorCode::EmptyName, {}};
    return file.perform(u"view.edit"_s, {{u"name"_s, view.name}}, [&](Repositories& repositories) {
        return repositories.views.update(view);
    });
}

Result<void> removeView(CouncilFile& file, const ListView& view)
{
    return file.perform(
        u"view.remove"_s, {{u"name"_s, view.name}},
        [&](Repositories& repositories) { return repositories.views.remove(view.id); });
}

}  // namespace nghisu
