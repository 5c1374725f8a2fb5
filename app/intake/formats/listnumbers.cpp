// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/formats/listnumbers.h"

#include <QStringView>

#include <array>

using namespace Qt::StringLiterals;

namespace nghisu {
namespace {

constexpr int longestLetters = 20;  // times the alphabet
constexpr int largestRoman = 3999;

QString lettersOf(int number, char16_t first)
{
    const int times = (number - 1) / 26 + 1;
    if (number <= 0 || times > longestLetters)
        return QString::number(number);
    return QString(times, QChar(static_cast<char16_t>(first + (number - 1) % 26)));
}

QString romanOf(int number)
{
    struct Digit {
        int value;
        const char16_t* letters;
    };
    static constexpr std::array<Digit, 13> digits{{{1000, u"m"},
                                                   {900, u"cm"},
                                                   {500, u"d"},
                                                   {400, u"cd"},
                                                   {100, u"c"},
                                                   {90, u"xc"},
                                                   {50, u"l"},
                                                   {40, u"xl"},
                                                   {10, u"x"},
                                                   {9, u"ix"},
                                                   {5, u"v"},
                                                   {4, u"iv"},
                                                   {1, u"i"}}};
    if (number <= 0 || number > largestRoman)
        return QString::number(number);
    QString text;
    for (const Digit& digit : digits) {
        for (; number >= digit.value; number -= digit.value)
            text += QStringView(digit.letters);
    }
    return text;
}

QString wordOf(int number)
{
    static constexpr std::array<QStringView, 10> words{u"một", u"hai", u"ba",  u"bốn",  u"năm",
                                                       u"sáu", u"bảy", u"tám", u"chín", u"mười"};
    if (number < 1 || number > static_cast<int>(words.size()))
        return QString::number(number);
    return words.at(static_cast<std::size_t>(number) - 1).toString();
}

}  // namespace

QString listNumber(int number, NumberStyle style)
{
    switch (style) {
    case NumberStyle::None:
    case NumberStyle::Bullet:
        return {};
    case NumberStyle::Decimal:
        return QString::number(number);
    case NumberStyle::DecimalZero:
        return number >= 0 && number < 10 ? u"0%1"_s.arg(number) : QString::number(number);
    case NumberStyle::LowerLetter:
        return lettersOf(number, u'a');
    case NumberStyle::UpperLetter:
        return lettersOf(number, u'A');
    case NumberStyle::LowerRoman:
        return romanOf(number);
    case NumberStyle::UpperRoman:
        return romanOf(number).toUpper();
    case NumberStyle::VietnameseWords:
        return wordOf(number);
    }
    return {};
}

QString listMark(const QString& sign)
{
    const QString mark = sign.trimmed();
    if (mark.size() != 1)
        return u"-"_s;
    switch (mark.front().unicode()) {
    case u'+':
    case 0xF02B:
        return u"+"_s;
    case u'*':
    case 0xF02A:
        return u"*"_s;
    case u'•':
        return u"•"_s;
    case u'–':
        return u"–"_s;
    default:
        return u"-"_s;
    }
}

}  // namespace nghisu
