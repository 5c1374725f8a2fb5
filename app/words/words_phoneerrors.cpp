// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/errorsentences.h"
#include "words/words.h"

namespace nghisu {

// Most of these are read on a phone, by somebody who has never seen the program.
Sentences phoneSentences(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NoSuchCode:
        return {nullptr, QT_TRANSLATE_NOOP("Error", "This code is not right. Look at your slip and "
                                                    "type it again.")};
    case ErrorCode::CodeRevoked:
        return {nullptr, QT_TRANSLATE_NOOP("Error", "This code is no longer valid. Ask the "
                                                    "secretary for a new slip.")};
    case ErrorCode::SeatTaken:
        return {QT_TRANSLATE_NOOP("Error", "The code of %1 is in use on another phone."),
                QT_TRANSLATE_NOOP("Error", "This code is in use on another phone.")};
    case ErrorCode::NoSeat:
        return {nullptr, QT_TRANSLATE_NOOP("Error", "You are not signed in on this phone any more. "
                                                    "Sign in with your code.")};
    case ErrorCode::AlreadyVoted:
        return {QT_TRANSLATE_NOOP("Error", "%1 has voted already. A ballot that was cast cannot be "
                                           "changed in this vote."),
                QT_TRANSLATE_NOOP("Error", "You have voted already. A ballot that was sent cannot "
                                           "be changed in this vote.")};
    case ErrorCode::TooManyTries:
        return {nullptr, QT_TRANSLATE_NOOP("Error", "There were too many wrong codes from this "
                                                    "phone. Wait a minute, or ask the secretary.")};
    case ErrorCode::AddressInUse:
        return {QT_TRANSLATE_NOOP("Error", "Phones cannot be served at %1: another program has the "
                                           "address, or it is not there any more. Choose another "
                                           "address or port."),
                QT_TRANSLATE_NOOP("Error", "Phones cannot be served at this address. Choose "
                                           "another address or port.")};
    case ErrorCode::CertificateUnfit:
        return {QT_TRANSLATE_NOOP("Error", "“%1” is no certificate that fits the key. Choose the "
                                           "two files that belong together."),
                QT_TRANSLATE_NOOP("Error", "The certificate does not fit the key. Choose the two "
                                           "files that belong together.")};
    default:
        return {};
    }
}

}  // namespace nghisu
