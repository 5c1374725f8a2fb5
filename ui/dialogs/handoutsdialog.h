// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "models/handoutmodel.h"
#include "widgets/dialog.h"

#include <functional>

class QCheckBox;
class QComboBox;
class QMenu;
class QStackedLayout;
class QTableView;
class QTemporaryDir;

namespace nghisu {

class Desk;
class DropVeil;
class EmptyPlace;
class FormRows;
class Label;
class WritingWork;

/// How files are chosen and opened: the system's dialogs and programs; tests put their own in.
struct HandoutDoors {
    std::function<QStringList(QWidget* parent)> choose;
    /// False where no program could be started.
    std::function<bool(const QString& path)> open;

    static HandoutDoors system();
};

/// The papers that those in the room read on their phones: taken in from files, named, put in order, with
/// what they belong to and whether guests may read them.
class HandoutsDialog final : public Dialog {
    Q_OBJECT

public:
    /// \param place what new papers are with; no entry: the meeting
    /// \param copies where files are put to be opened; outlives the dialog, for who reads on
    HandoutsDialog(Desk& desk, const CourseEntry& place, QTemporaryDir& copies, QWidget* parent);

    void setDoors(HandoutDoors doors) { m_doors = std::move(doors); }
    /// Takes these files in, beside the window's thread, and hands them out.
    void add(const QStringList& paths);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    // In handoutsdialoglayout.cpp
    void layOut();
    QWidget* tableArea();
    QWidget* fields();
    QMenu* documentsMenu();
    void makeActions();

    void addDocument(const QString& key);
    void openChosen();
    void takeBack();
    void move(int steps);
    void setPlace(int index);
    void setGuests(bool guests);
    void keepRule(bool guests);
    bool isWritable() const;
    QList<Handout> chosen() const;
    void select(const QList<HandoutId>& ids);
    void change(const std::function<void(Handout&)>& edit);
    void undo();
    void say(const QString& text);
    void onReloaded();
    void refresh();
    void report(const Error& error, const QString& name);

    Desk& m_desk;
    const CourseEntry m_place;
    QTemporaryDir& m_copies;
    HandoutDoors m_doors;
    HandoutModel m_model;
    WritingWork* m_work = nullptr;
    QList<HandoutId> m_selected;  ///< while the rows are read again
    QStackedLayout* m_stack = nullptr;
    QTableView* m_table = nullptr;
    EmptyPlace* m_empty = nullptr;
    DropVeil* m_veil = nullptr;
    QWidget* m_ways = nullptr;  ///< what can be done with those that are chosen
    FormRows* m_fields = nullptr;
    QComboBox* m_places = nullptr;
    QCheckBox* m_guests = nullptr;
    QCheckBox* m_rule = nullptr;
    Label* m_news = nullptr;
    ShortcutButton* m_documents = nullptr;
    ShortcutButton* m_add = nullptr;
    QAction* m_open = nullptr;
    QAction* m_rename = nullptr;
    QAction* m_up = nullptr;
    QAction* m_down = nullptr;
    QAction* m_remove = nullptr;
};

}  // namespace nghisu
