#include "platform/screen_awake.hpp"

namespace unknot {

struct ScreenAwake::Implementation {};
ScreenAwake::ScreenAwake(std::chrono::milliseconds) {}
ScreenAwake::~ScreenAwake() = default;
void ScreenAwake::want(bool, const std::string&) {}

} // namespace unknot
