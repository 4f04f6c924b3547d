#include "platform/screen_saver_inhibitor.hpp"

#include <IOKit/pwr_mgt/IOPMLib.h>

#include <optional>

namespace unknot {

struct ScreenSaverInhibitor::Implementation {
    std::optional<IOPMAssertionID> assertion;

    ~Implementation() { allow(); }

    void allow() {
        if (assertion) IOPMAssertionRelease(*assertion);
        assertion.reset();
    }

    void keep(const std::string& reason) {
        if (assertion) return;
        CFStringRef text = CFStringCreateWithCString(nullptr, reason.c_str(), kCFStringEncodingUTF8);
        IOPMAssertionID made = 0;
        if (text && IOPMAssertionCreateWithName(kIOPMAssertionTypeNoDisplaySleep, kIOPMAssertionLevelOn, text, &made) ==
                        kIOReturnSuccess)
            assertion = made;
        if (text) CFRelease(text);
    }
};

ScreenSaverInhibitor::ScreenSaverInhibitor(std::chrono::milliseconds)
    : m_implementation(std::make_unique<Implementation>()) {}
ScreenSaverInhibitor::~ScreenSaverInhibitor() = default;

void ScreenSaverInhibitor::want(bool awake, const std::string& reason) {
    if (awake)
        m_implementation->keep(reason);
    else
        m_implementation->allow();
}

} // namespace unknot
