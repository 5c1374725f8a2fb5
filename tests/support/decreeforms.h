// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/measured.h"

#include <QString>

#include <map>

namespace nghisu {

/// What the decree asks of the head and the end of a document that is made of fullSampleRecord().
struct DecreeForm {
    QString kind;             ///< its type; a letter has none
    QString number;           ///< "05/GM-HĐ"; empty for a paper without one
    bool dated = true;        ///< place and date
    bool recipients = false;  ///< "Nơi nhận"
    bool text = false;        ///< that ends with "./."
};

/// By the keys of documents. Name cards and ballots are not there: they are cut up, and no
/// administrative documents.
const std::map<QString, DecreeForm>& decreeForms();

/// All of them in their printed form.
class DecreeDocuments {
public:
    DecreeDocuments();

    const Document& document(const QString& key) const { return m_documents.at(key); }
    /// Made when it is first asked for.
    const MeasuredDocument& measured(const QString& key) const;

    /// Adds the column "key" with a row for each of them.
    static void addKeys();

private:
    std::map<QString, Document> m_documents;
    mutable std::map<QString, MeasuredDocument> m_measured;
};

/// Whether a size lies in a range of the decree, as exactly as it was measured.
bool isOfSize(const MeasuredLine& line, double least, double most);

bool isCapitals(const QString& text);

/// A line with its look and its place, for the words of a test that failed.
QString toldOf(const MeasuredLine& line);

}  // namespace nghisu
