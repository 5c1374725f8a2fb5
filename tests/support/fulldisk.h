// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nghisu {

/// As long as it lives nothing that this process writes reaches a file, as on a disk that is full.
/// Works everywhere; the system's word for it is "file too large".
class WriteLimit {
public:
    WriteLimit();
    ~WriteLimit();
    WriteLimit(const WriteLimit&) = delete;
    WriteLimit& operator=(const WriteLimit&) = delete;

private:
    quint64 m_before = 0;
};

/// A disk of two megabytes that is really full when it is. Needs a mount of its own, which not
/// every machine allows: prepare it in main(), before there are threads.
namespace smalldisk {

void prepare();
/// Where it is; empty where there is none.
QString folder();
/// Why there is none, for QSKIP.
QString reason();
/// Takes all the room that is left.
void fill();
void free();

}  // namespace smalldisk

}  // namespace nghisu
