// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <type_traits>

namespace nghisu::load {

/// The value; where there is none, nothing can be measured.
template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("error %d, %s, %s", int(result.error().code), qPrintable(result.error().detail),
               qPrintable(result.error().technical));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

}  // namespace nghisu::load
