// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/encodingmodel.h"

#include "delegates/entrydelegate.h"

#include <algorithm>

namespace nghisu {

namespace {

// Reading a longer one a dozen times would keep a processor busy for nothing.
constexpr qsizetype mostPreviewed = 4LL * 1024 * 1024;

bool isWide(const QString& encoding)
{
    return encoding.startsWith(u"UTF-16") || encoding.startsWith(u"UTF-32");
}

/// Whether a line reads as nothing: letters of other scripts, or of none.
bool isGarbage(const QString& line)
{
    const auto foreign = std::count_if(line.begin(), line.end(), [](QChar unit) {
        const char16_t code = unit.unicode();
        return code == 0xFFFD || (code > 0x024F && (code < 0x1E00 || code > 0x20FF));
    });
    return foreign * 4 > line.size();
}

}  // namespace

EncodingModel::EncodingModel(QObject* parent) : QAbstractListModel(parent)
{
    m_pool.setMaxThreadCount(1);
}

EncodingModel::~EncodingModel()
{
    stop();
    m_pool.waitForDone();
}

void EncodingModel::stop()
{
    if (m_cancelled)
        *m_cancelled = true;
    m_cancelled = nullptr;
}

void EncodingModel::setLetter(const Letter& letter, const QString& current)
{
    stop();
    beginResetModel();
    QStringList known = knownEncodings();
    // Wide forms of Unicode are told by their marks and hardly ever missed.
    std::stable_partition(known.begin(), known.end(),
                          [](const QString& name) { return !isWide(name); });
    m_names = QStringList{current} + letter.otherEncodings + known;
    m_names.removeAll(QString());
    m_names.removeDuplicates();
    m_previews = QStringList(m_names.size());
    endResetModel();
    if (letter.content.size() <= mostPreviewed)
        readPreviews(letter);
}

void EncodingModel::readPreviews(const Letter& letter)
{
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_pool.start([this, letter, names = m_names, token = m_cancelled] {
        for (int row = 0; row < names.size() && !*token; ++row) {
            const auto text = readTextAgain(letter, names[row], token.get());
            if (!text)
                continue;
            QMetaObject::invokeMethod(
                this,
                [this, token, row, line = tellingLine(text->text)] {
                    if (token != m_cancelled)
                        return;
                    m_previews[row] = isGarbage(line) ? QString() : line;
                    emit dataChanged(index(row), index(row));
                },
                Qt::QueuedConnection);
        }
    });
}

int EncodingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_names.size());
}

QVariant EncodingModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return m_names[index.row()];
    case Qt::AccessibleTextRole:
        return QString(m_names[index.row()] + u": " + m_previews[index.row()]);
    case EntryDetailRole:
        return m_previews[index.row()];
    default:
        return {};
    }
}

}  // namespace nghisu
