// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace nghisu {

// What members copy from paper to a phone, and from a phone to look for in a list: figures and
// consonants, none of which is read for another. Without vowels no input method for Vietnamese
// (Telex, VNI) makes anything else of them, and no word comes about.

/// A code with which a member signs in, "K7MN4PQX": seven characters of 23, and one that checks them.
/// \param below a number from 0 up to, not including, what it is given; each as likely as the others
QString makePhoneCode(const std::function<int(int)>& below);

/// What somebody typed as makePhoneCode() writes it: in capitals, without spaces and dashes, and with
/// what can only be meant for another character put right (S for 5, Z for 2). None where it is no code: every
/// single wrong character and every two that changed places are found out.
std::optional<QString> readPhoneCode(const QString& typed);

/// A code or a receipt as it is printed, in groups of four: "K7MN 4PQX".
QString spacedCode(const QString& code);

/// By what a secret ballot is found in the published list, "K7MN 4PQX 23RT": made of the key that it
/// lies under, and of nothing of who cast it. Among ten thousand ballots two are alike once in
/// twenty million votes.
QString receiptOf(const QByteArray& ballotKey);

}  // namespace nghisu
