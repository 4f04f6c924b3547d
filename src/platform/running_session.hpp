#pragma once

// One running session a person: when another copy of the program starts one, this copy learns of it and can pause.
// Without a way for copies to meet, such as a D-Bus session bus, each copy believes it is alone.

#include <chrono>
#include <memory>

namespace unknot {

class RunningSession {
public:
    /// While a session runs, looks every `again` for a way to tell other copies, if there was none.
    explicit RunningSession(std::chrono::milliseconds again = std::chrono::seconds(30));

    /// Waits for a second at most.
    ~RunningSession();

    /// Tells the other copies when a session of this one begins to run. Returns at once; cheap to call with the same
    /// again.
    void want(bool running);

    /// True once after another copy began a session while one ran here.
    bool taken();

private:
    struct Implementation;
    std::unique_ptr<Implementation> m_implementation;
};

} // namespace unknot
