#pragma once

// A place for a session bus, where this process looks for one.

#include "support/own_folders.hpp"

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
