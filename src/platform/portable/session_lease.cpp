#include "platform/session_lease.hpp"

namespace unknot {

struct SessionLease::Implementation {};
SessionLease::SessionLease(std::chrono::milliseconds) {}
SessionLease::~SessionLease() = default;
void SessionLease::want(bool) {}
bool SessionLease::wasTaken() { return false; }

} // namespace unknot
