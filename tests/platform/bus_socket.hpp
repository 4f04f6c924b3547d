#pragma once

// A path for a session bus. This process looks for its bus there.

#include "support/person_folders.hpp"

#include <cstdlib>

namespace unknot::test {

class BusSocket {
public:
    BusSocket() { setenv("DBUS_SESSION_BUS_ADDRESS", ("unix:path=" + path()).c_str(), 1); }
    std::string path() const { return m_folders.routines() / "bus"; }

private:
    OwnFolders m_folders;
};

} // namespace unknot::test
