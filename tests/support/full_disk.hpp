#pragma once

// Simulates a nearly full disk: while an object exists, no file of this process can grow beyond some bytes.

#include <csignal>
#include <sys/resource.h>

namespace unknot::test {

class FullDisk {
public:
    explicit FullDisk(rlim_t most = 1000) : m_before(std::signal(SIGXFSZ, SIG_IGN)) {
        getrlimit(RLIMIT_FSIZE, &m_usual);
        rlimit small = m_usual;
        small.rlim_cur = most;
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FullDisk() {
        setrlimit(RLIMIT_FSIZE, &m_usual);
        std::signal(SIGXFSZ, m_before);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    rlimit m_usual{};
    void (*m_before)(int);
};

} // namespace unknot::test
