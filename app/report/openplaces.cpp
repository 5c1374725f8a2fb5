// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/openplaces.h"

#include "report/catalogue.h"
#include "report/setpieces.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <optional>

namespace nghisu {

namespace {

constexpr QChar dots = u'…';

std::optional<OpenPlace> placeOf(TextStyle style)
{
    switch (style) {
    case TextStyle::IssuingBody:
        return OpenPlace::IssuingBody;
    case TextStyle::DocumentNumber:
        return OpenPlace::Number;
    case TextStyle::PlaceAndDate:
        return OpenPlace::PlaceAndDate;
    case TextStyle::Subject:
        return OpenPlace::Subject;
    case TextStyle::Note:
        return OpenPlace::WhoAnswers;
    default:
        return std::nullopt;
    }
}

class Looking {
public:
    /// \param notes whether the notes of items say who answers; elsewhere they are lines to write on
    /// \param seats whether the last column of tables says who sits where
    Looking(bool notes, bool seats) : m_notes(notes), m_seats(seats) {}

    QList<OpenPlace> found() const
    {
        QList<OpenPlace> places(m_found.cbegin(), m_found.cend());
        std::sort(places.begin(), places.end());
        return places;
    }

    void operator()(const Paragraph& paragraph) { look(paragraph); }
    void operator()(const HeaderBlock& head)
    {
        for (const QList<Paragraph>* part :
             std::to_array({&head.left, &head.right, &head.leftFoot, &head.rightFoot}))
            look(*part);
    }
    void operator()(const NumberedItem& item)
    {
        if (m_notes)
            look(item.notes);
    }
    void operator()(const Table& table)
    {
        for (const QList<TableCell>& row : table.rows) {
            if (m_seats && !row.isEmpty())
                note(textOf(row.last().value(0)), OpenPlace::Seats);
        }
    }
    void operator()(const SignatureBlock& block)
    {
        for (const QString& recipient : block.recipients)
            note(recipient, OpenPlace::Recipients);
        look(block.right);
        for (const Signer& signer : block.left)
            look(signer);
    }
    template <typename Other>
    void operator()(const Other&)
    {
    }

private:
    void note(const QString& text, OpenPlace place)
    {
        if (text.contains(dots))
            m_found.insert(place);
    }
    void look(const Paragraph& paragraph)
    {
        if (paragraph.style == TextStyle::Note && !m_notes)
            return;
        const auto place = placeOf(paragraph.style);
        for (const Run& run : paragraph.runs) {
            if (place)
                note(run.text, *place);
        }
    }
    void look(const QList<Paragraph>& paragraphs)
    {
        for (const Paragraph& paragraph : paragraphs)
            look(paragraph);
    }
    void look(const Signer& signer)
    {
        for (const QString& line : signer.office)
            note(line, OpenPlace::SignerOffice);
        note(signer.name, OpenPlace::SignerName);
    }

    bool m_notes;
    bool m_seats;
    QSet<OpenPlace> m_found;
};

}  // namespace

QList<OpenPlace> openPlacesOf(const Document& document)
{
    Looking looking(document.key == u"agenda", document.key == u"seating");
    for (const Block& block : document.blocks)
        std::visit(looking, block);
    QList<OpenPlace> places = looking.found();
    // That of the minutes is written in by hand.
    if (!isNumbered(document.key))
        places.removeAll(OpenPlace::Number);
    return places;
}

}  // namespace nghisu
