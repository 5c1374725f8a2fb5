// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fulldisk.h"

#include <QFile>

#include <csignal>
#include <cstring>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

namespace nghisu {

using namespace Qt::StringLiterals;

WriteLimit::WriteLimit()
{
    // Without this the system would end the program.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit = {};
    if (getrlimit(RLIMIT_FSIZE, &limit) != 0)
        qFatal("no limit can be read: %s", std::strerror(errno));
    m_before = limit.rlim_cur;
    limit.rlim_cur = 0;
    if (setrlimit(RLIMIT_FSIZE, &limit) != 0)
        qFatal("no limit can be set: %s", std::strerror(errno));
}

WriteLimit::~WriteLimit()
{
    rlimit limit = {};
    getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = m_before;
    setrlimit(RLIMIT_FSIZE, &limit);
}

namespace smalldisk {

namespace {

// There on every system, and empty for this process alone from then on.
constexpr const char* Place = "/mnt";

QString mountedAt;
QString whyNot;

bool write(const char* path, const QByteArray& text)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
        && file.write(text) == text.size();
}

// A mount that only this process sees: as root at once, else in a user's own space.
bool separate()
{
    const QByteArray user = QByteArray::number(getuid());
    const QByteArray group = QByteArray::number(getgid());
    if (unshare(CLONE_NEWNS) == 0)
        return true;
    if (unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
        return false;
    return write("/proc/self/setgroups", "deny")
        && write("/proc/self/uid_map", user + ' ' + user + " 1")
        && write("/proc/self/gid_map", group + ' ' + group + " 1");
}

}  // namespace

void prepare()
{
    const bool made = separate() && mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
                   && mount("tmpfs", Place, "tmpfs", 0, "size=2m") == 0;
    if (made)
        mountedAt = QString::fromLatin1(Place);
    else
        whyNot = u"no small disk here: "_s + QString::fromLocal8Bit(std::strerror(errno));
}

QString folder()
{
    return mountedAt;
}

QString reason()
{
    return whyNot;
}

void fill()
{
    QFile file(mountedAt + u"/filler"_s);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return;
    const QByteArray block(4096, 'x');
    while (file.write(block) > 0) {
    }
}

void free()
{
    QFile::remove(mountedAt + u"/filler"_s);
}

}  // namespace smalldisk

}  // namespace nghisu
