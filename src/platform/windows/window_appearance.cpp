#include "platform/window_appearance.hpp"

#include <windows.h>

namespace unknot {
namespace {

COLORREF colorOf(Color color) { return RGB(color.red, color.green, color.blue); }

// All windows of SFML share one class, and the program has one window.
void fill(HWND window, COLORREF color) {
    HBRUSH brush = CreateSolidBrush(color);
    const auto before = SetClassLongPtrW(window, GCLP_HBRBACKGROUND, reinterpret_cast<LONG_PTR>(brush));
    // System colours are small numbers, which are no brushes to delete.
    if (before > COLOR_MENUBAR + 1) DeleteObject(reinterpret_cast<HBRUSH>(before));
}

thread_local COLORREF firstColor = 0;

// Windows tells of a new window before it shows it.
LRESULT CALLBACK fillNewWindow(int code, WPARAM window, LPARAM details) {
    if (code == HCBT_CREATEWND) fill(reinterpret_cast<HWND>(window), firstColor);
    return CallNextHookEx(nullptr, code, window, details);
}

} // namespace

struct NewWindowAppearance::Implementation {
    HHOOK hook = SetWindowsHookExW(WH_CBT, fillNewWindow, nullptr, GetCurrentThreadId());
    ~Implementation() {
        if (hook) UnhookWindowsHookEx(hook);
    }
};

NewWindowAppearance::NewWindowAppearance(Color color, Size) {
    firstColor = colorOf(color);
    m_implementation = std::make_unique<Implementation>();
}

NewWindowAppearance::~NewWindowAppearance() = default;

bool newWindowsArePlaced() { return true; }

void setWindowBackground(sf::WindowHandle window, Color color) { fill(window, colorOf(color)); }

} // namespace unknot
