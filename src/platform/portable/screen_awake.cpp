#include "platform/screen_awake.hpp"

namespace unknot {

struct ScreenAwake::Implementation {};
ScreenAwake::ScreenAwake(std::chrono::milliseconds again) : m_again(again) {}
ScreenAwake::~ScreenAwake() = default;
void ScreenAwake::want(bool, const std::string&) {}

} // namespace unknot
