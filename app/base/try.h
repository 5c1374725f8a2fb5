// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

// Hands an error up, or goes on with the value:
//     NGHISU_TRY(file.close());
//     NGHISU_TRY_VALUE(const auto rows, repository.rows());

#define NGHISU_CONCAT_IMPL(a, b) a##b
#define NGHISU_CONCAT(a, b) NGHISU_CONCAT_IMPL(a, b)

#define NGHISU_TRY(expression)                                                                     \
    do {                                                                                           \
        if (auto nghisuResult = (expression); !nghisuResult)                                       \
            return nghisuResult.error();                                                           \
    } while (false)

#define NGHISU_TRY_VALUE(declaration, expression)                                                  \
    auto NGHISU_CONCAT(nghisuResult, __LINE__) = (expression);                                     \
    if (!NGHISU_CONCAT(nghisuResult, __LINE__))                                                    \
        return NGHISU_CONCAT(nghisuResult, __LINE__).error();                                      \
    declaration = /* NOLINT(bugprone-macro-parentheses): it declares */                            \
        *std::move(NGHISU_CONCAT(nghisuResult, __LINE__))
