#pragma once

// One running session per person: when another copy of the program starts a session, this copy learns of it and can
// pause. Without a way for copies to meet, such as a D-Bus session bus, each copy believes it is alone.

#include <chrono>
#include <memory>

namespace unknot {

class SessionLease {
public:
    /// While a session runs but has no way to tell other copies, looks for a way every `again`.
    explicit SessionLease(std::chrono::milliseconds again = std::chrono::seconds(30));

    /// Waits for at most a second.
    ~SessionLease();

    /// Tells the other copies when a session begins to run here. Returns at once; cheap to call with an unchanged
    /// value.
    void want(bool running);

    /// True if another copy began a session while one ran here. Reports each such takeover once.
    bool wasTaken();

private:
    struct Implementation;
    std::unique_ptr<Implementation> m_implementation;
};

} // namespace unknot
