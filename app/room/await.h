// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "room/reply.h"

#include <memory>
#include <optional>

namespace nghisu {

/// What to do with a value of another thread, which alone crosses over.
template <typename Value, typename Ask, typename Answer>
class AwaitedValue final : public Awaited {
public:
    AwaitedValue(Ask ask, Answer answer) : m_ask(std::move(ask)), m_answer(std::move(answer)) {}

    void ask(Ready ready) override
    {
        m_ready = std::move(ready);
        const bool asked = m_ask([this](const Value& value) {
            m_value = value;
            tell();
        });
        if (!asked)
            tell();
    }
    HttpOutcome outcome() override { return m_answer(m_value); }

private:
    // Whoever is told may end this before the call is over.
    void tell()
    {
        const Ready ready = std::move(m_ready);
        ready();
    }

    Ask m_ask;
    Answer m_answer;
    Ready m_ready;
    std::optional<Value> m_value;
};

/// An outcome that waits.
/// \param ask is given whom to call with the value, once, in any thread; false where it will not come,
/// and then nothing may be called
/// \param answer makes the outcome of a `const std::optional<Value>&`, none where it did not come
template <typename Value, typename Ask, typename Answer>
HttpOutcome await(Ask ask, Answer answer)
{
    return std::unique_ptr<Awaited>(
        std::make_unique<AwaitedValue<Value, Ask, Answer>>(std::move(ask), std::move(answer)));
}

}  // namespace nghisu
