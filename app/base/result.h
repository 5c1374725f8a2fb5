// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QtGlobal>

#include <optional>
#include <utility>
#include <variant>

namespace nghisu {

/// A value, or the Error that stands in its place. Method names as in std::expected.
template <typename T>
class [[nodiscard]] Result {
public:
    using value_type = T;

    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    /// The value. Asserts that there is one.
    const T& value() const&
    {
        Q_ASSERT(has_value());
        return std::get<0>(m_state);
    }
    T& value() &
    {
        Q_ASSERT(has_value());
        return std::get<0>(m_state);
    }
    T&& value() &&
    {
        Q_ASSERT(has_value());
        return std::move(std::get<0>(m_state));
    }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    /// A value of its own, so that a loop over *f() reads what still lives.
    T operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

    /// The error. Asserts that there is one.
    const Error& error() const
    {
        Q_ASSERT(!has_value());
        return std::get<1>(m_state);
    }

    T value_or(T other) const { return has_value() ? value() : std::move(other); }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value, or an Error.
template <>
class [[nodiscard]] Result<void> {
public:
    using value_type = void;

    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    bool has_value() const { return !m_error.has_value(); }
    explicit operator bool() const { return has_value(); }
    const Error& error() const
    {
        Q_ASSERT(!has_value());
        return *m_error;
    }

private:
    std::optional<Error> m_error;
};

}  // namespace nghisu
