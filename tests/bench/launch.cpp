// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later

// nghisu_bench_launch PROGRAM ARGUMENT…: starts a program and prints how long it took to its first
// line on standard output (or to its end, where it says nothing) and the most memory it used:
// "MILLISECONDS KILOBYTES". The same clock for us and for our peers.

#include <QtGlobal>

#include <cstdio>

#ifdef Q_OS_LINUX

#include <chrono>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

using Time = std::chrono::steady_clock;

double millisecondsSince(Time::time_point begun)
{
    return std::chrono::duration<double, std::milli>(Time::now() - begun).count();
}

}  // namespace

int main(int argc, char* argv[])
{
    int line[2];
    if (argc < 2 || pipe(line) != 0) {
        std::fputs("Usage: nghisu_bench_launch PROGRAM ARGUMENT…\n", stderr);
        return 2;
    }
    const Time::time_point begun = Time::now();
    const pid_t child = fork();
    if (child == 0) {
        dup2(line[1], STDOUT_FILENO);
        close(line[0]);
        close(line[1]);
        // A program that never says its line must not hold up the rest.
        alarm(120);
        execvp(argv[1], argv + 1);
        std::perror(argv[1]);
        _exit(127);
    }
    close(line[1]);
    char text[256];
    const bool spoke = child > 0 && read(line[0], text, sizeof text) > 0;
    const double toFirstLine = millisecondsSince(begun);
    while (read(line[0], text, sizeof text) > 0) {
    }
    int status = 0;
    rusage usage{};
    if (child < 0 || wait4(child, &status, 0, &usage) != child)
        return 1;
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        std::fprintf(stderr, "%s failed\n", argv[1]);
        return 1;
    }
    std::printf("%.1f %ld\n", spoke ? toFirstLine : millisecondsSince(begun), usage.ru_maxrss);
    return 0;
}

#else

int main()
{
    std::fputs("Programs are measured on Linux only.\n", stderr);
    return 1;
}

#endif
