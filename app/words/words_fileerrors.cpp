// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/errorsentences.h"

#include <QtGlobal>

namespace nghisu {

Sentences fileSentences(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileNotFound:
        return {QT_TRANSLATE_NOOP("Error", "There is no file “%1”. Check its name and folder."),
                QT_TRANSLATE_NOOP("Error", "The file was not found. Check its name and folder.")};
    case ErrorCode::FileExists:
        return {QT_TRANSLATE_NOOP("Error", "“%1” exists already and was left as it is. "
                                           "Choose another name."),
                QT_TRANSLATE_NOOP("Error", "The file exists already and was left as it is. "
                                           "Choose another name.")};
    case ErrorCode::FolderNotFound:
        return {QT_TRANSLATE_NOOP("Error", "There is no folder “%1”. Create it or choose another."),
                QT_TRANSLATE_NOOP("Error", "The folder was not found. "
                                           "Create it or choose another.")};
    case ErrorCode::FileUnreadable:
        return {QT_TRANSLATE_NOOP("Error", "“%1” could not be read. Check that it is a file and "
                                           "that you are allowed to read it."),
                QT_TRANSLATE_NOOP("Error", "The file could not be read. "
                                           "Check that you are allowed to read it.")};
    case ErrorCode::FileNotWritable:
        return {QT_TRANSLATE_NOOP("Error", "“%1” could not be written. Check that it is not "
                                           "protected, or choose another folder."),
                QT_TRANSLATE_NOOP("Error", "The file could not be written. Check that it is not "
                                           "protected, or choose another folder.")};
    case ErrorCode::DiskFull:
        return {QT_TRANSLATE_NOOP("Error", "The disk is full: “%1” could not be written and is as "
                                           "it was. Free some space and try again."),
                QT_TRANSLATE_NOOP("Error", "The disk is full: nothing was written. "
                                           "Free some space and try again.")};
    case ErrorCode::NotACouncilFile:
        return {QT_TRANSLATE_NOOP("Error", "“%1” is not a Nghị Sự file. "
                                           "Open a file whose name ends in .nghisu."),
                QT_TRANSLATE_NOOP("Error", "This is not a Nghị Sự file. "
                                           "Open a file whose name ends in .nghisu.")};
    case ErrorCode::ForeignDatabase:
        return {QT_TRANSLATE_NOOP("Error", "“%1” belongs to another program and was left as it is. "
                                           "Open a file whose name ends in .nghisu."),
                QT_TRANSLATE_NOOP("Error", "This file belongs to another program and was left as "
                                           "it is. Open a file whose name ends in .nghisu.")};
    case ErrorCode::NewerSchema:
        return {QT_TRANSLATE_NOOP("Error", "“%1” was written by a newer version of Nghị Sự and can "
                                           "only be read. Install the newer version to edit it."),
                QT_TRANSLATE_NOOP("Error", "This file was written by a newer version of Nghị Sự "
                                           "and can only be read. Install the newer version to "
                                           "edit it.")};
    case ErrorCode::AlteredSchema:
        return {QT_TRANSLATE_NOOP("Error", "“%1” was changed with another program and can only be "
                                           "read. To go on with it, open a backup from before "
                                           "that."),
                QT_TRANSLATE_NOOP("Error", "The file was changed with another program and can only "
                                           "be read. To go on with it, open a backup from before "
                                           "that.")};
    case ErrorCode::ForeignSchema:
        return {QT_TRANSLATE_NOOP("Error", "“%1” is not built like a Nghị Sự file and was left as "
                                           "it is. Ask whoever sent it for the original, or open a "
                                           "backup of it."),
                QT_TRANSLATE_NOOP("Error", "This is not built like a Nghị Sự file and was left as "
                                           "it is. Ask whoever sent it for the original, or open a "
                                           "backup of it.")};
    case ErrorCode::DamagedFile:
        return {QT_TRANSLATE_NOOP("Error", "“%1” is damaged and was left as it is. "
                                           "Open the latest backup of it."),
                QT_TRANSLATE_NOOP("Error", "The file is damaged and was left as it is. "
                                           "Open the latest backup of it.")};
    case ErrorCode::FileInUse:
        return {QT_TRANSLATE_NOOP("Error", "“%1” is open in another window of this computer. "
                                           "Close it there and try again."),
                QT_TRANSLATE_NOOP("Error", "The file is open in another window of this computer. "
                                           "Close it there and try again.")};
    case ErrorCode::FileInUseElsewhere:
        return {QT_TRANSLATE_NOOP("Error", "“%1” is open on another computer. Close it there and "
                                           "try again, or take it over in the window."),
                QT_TRANSLATE_NOOP("Error", "The file is open on another computer. Close it there "
                                           "and try again, or take it over in the window.")};
    case ErrorCode::OpenedToRead:
        return {QT_TRANSLATE_NOOP("Error", "“%1” is open elsewhere and was opened here only to be "
                                           "read. Close it there, then open it again."),
                QT_TRANSLATE_NOOP("Error", "The file is open elsewhere and was opened here only to "
                                           "be read. Close it there, then open it again.")};
    case ErrorCode::FileTakenOver:
        return {QT_TRANSLATE_NOOP("Error", "“%1” was taken over by another computer and can no "
                                           "longer be written from here. Save a copy of your own."),
                QT_TRANSLATE_NOOP("Error", "The file was taken over by another computer and can no "
                                           "longer be written from here. Save a copy of your "
                                           "own.")};
    case ErrorCode::FileGone:
        return {QT_TRANSLATE_NOOP("Error", "“%1” is no longer in its place: it was moved, deleted "
                                           "or replaced, or its drive was pulled out. Save a copy "
                                           "elsewhere to go on with it."),
                QT_TRANSLATE_NOOP("Error", "The file is no longer in its place: it was moved, "
                                           "deleted or replaced, or its drive was pulled out. Save "
                                           "a copy elsewhere to go on with it.")};
    case ErrorCode::ReadOnly:
        return {QT_TRANSLATE_NOOP("Error", "“%1” can only be read, so nothing was changed. "
                                           "Copy it to a folder of your own to edit it."),
                QT_TRANSLATE_NOOP("Error", "The file can only be read, so nothing was changed. "
                                           "Copy it to a folder of your own to edit it.")};
    case ErrorCode::StorageFailed:
        return {QT_TRANSLATE_NOOP("Error", "“%1” could not be stored; the file is as it was. "
                                           "Check the disk and try again."),
                QT_TRANSLATE_NOOP("Error", "The change could not be stored; the file is as it was. "
                                           "Check the disk and try again.")};
    default:
        return {};
    }
}

}  // namespace nghisu
