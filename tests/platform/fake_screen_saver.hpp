#pragma once

// A bus of its own with a desktop on it that is asked not to blank the screen, and that remembers what it was asked.

#include <memory>
#include <string>
#include <vector>

namespace unknot::test {

class FakeScreenSaver {
public:
    /// At this path in the file system, or anywhere.
    explicit FakeScreenSaver(const std::string& path = {});
    ~FakeScreenSaver();

    std::string address() const; ///< Empty where no bus could be started.

    struct Asked {
        std::string name, reason;
        unsigned cookie = 0;
    };
    std::vector<Asked> inhibited() const;
    std::vector<unsigned> allowed() const; ///< The cookies given back.

private:
    struct Implementation;
    std::unique_ptr<Implementation> m_implementation;
};

} // namespace unknot::test
