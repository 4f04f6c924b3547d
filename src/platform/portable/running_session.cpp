#include "platform/running_session.hpp"

namespace unknot {

struct RunningSession::Implementation {};
RunningSession::RunningSession(std::chrono::milliseconds) {}
RunningSession::~RunningSession() = default;
void RunningSession::want(bool) {}
bool RunningSession::taken() { return false; }

} // namespace unknot
