#pragma once

// A session bus of its own with a fake desktop, which records each request not to blank the screen.

#include <memory>
#include <string>
#include <vector>

namespace unknot::test {

class FakeScreenSaver {
public:
    /// Starts the bus at this path of the file system, or anywhere if the path is empty.
    explicit FakeScreenSaver(const std::string& path = {});
    ~FakeScreenSaver();

    std::string address() const; ///< Empty if the bus could not be started.

    struct InhibitCall {
        std::string name, reason;
        unsigned cookie = 0;
    };
    std::vector<InhibitCall> inhibited() const;
    std::vector<unsigned> allowed() const; ///< Cookies of the requests that were withdrawn.

private:
    struct Implementation;
    std::unique_ptr<Implementation> m_implementation;
};

} // namespace unknot::test
